#!/bin/sh
set -eu
echo "hello from $(hostname)" > /srv/data/hello
cat /srv/data/hello
