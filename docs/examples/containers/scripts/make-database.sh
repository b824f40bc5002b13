#!/bin/sh
# A role and a data base for the shop, and a role that may only read. Given: DB_NAME, DB_PASSWORD, REPORTING_PASSWORD.
set -eu

# The statements go by standard input: arguments of psql would show the passwords in the list of processes. Single quotes
# within a value are doubled, as SQL wants it.
quoted() {
  printf '%s' "$1" | sed "s/'/''/g"
}

su postgres -c 'psql --quiet --set ON_ERROR_STOP=1' <<SQL
CREATE ROLE $DB_NAME LOGIN PASSWORD '$(quoted "$DB_PASSWORD")';
CREATE DATABASE $DB_NAME OWNER $DB_NAME;
CREATE ROLE reporting LOGIN PASSWORD '$(quoted "$REPORTING_PASSWORD")' IN ROLE pg_read_all_data;
SQL
