/**
 * Files that have to outlast a power cut, by what every Ubuntu has: written beside their place, synced, put in place in one
 * move, and the folder synced. The scripts are constant; values come as arguments. What is written beside has a name that is
 * known, so that what an interrupted run left is replaced by the next, and removed by a revert.
 */

/** Exit codes that mean something of their own. */
export const scriptExit = { cutShort: 45, changed: 47, damaged: 48 } as const

/**
 * PATH → what is there, one line, and the folders above it that are missing, the lowest first: `absent`, `link`, `other`, or
 * `file MODE UID:GID SHA256`.
 */
export const inspectScript = `if [ -L "$1" ]; then echo link
elif [ -f "$1" ]; then printf 'file %s ' "$(stat -c '%a %u:%g' -- "$1")" && sha256sum < "$1"
elif [ -e "$1" ]; then echo other
else echo absent
fi || exit
folder=\${1%/*}
while [ -n "$folder" ] && ! [ -e "$folder" ]; do printf 'missing %s\\n' "$folder"; folder=\${folder%/*}; done`

const beside = `folder=\${1%/*}
new=$folder/.\${1##*/}.gpu-vm-bootstrap`

/** PATH SIZE MODE OWNER FOLDER-MODE, the content on standard input. */
export const writeScript = `${beside}
umask 022
[ -d "$folder" ] || mkdir -p -m "$5" -- "$folder" || exit
umask 077
trap 'rm -f -- "$new"' EXIT
trap 'exit 1' HUP INT TERM
rm -f -- "$new"
cat > "$new" || exit
[ "$(wc -c < "$new")" -eq "$2" ] || exit ${scriptExit.cutShort}
chown -- "$4" "$new" && chmod -- "$3" "$new" && sync -- "$new" && mv -f -T -- "$new" "$1" && sync -- "$folder"`

/** PATH FOLDER SHA256: a copy of the file under the name of its content. One that is there is never written again. */
export const backUpScript = `umask 077
mkdir -p -- "$2" || exit
[ -e "$2/$3" ] && exit 0
trap 'rm -f -- "$2/.new"' EXIT
trap 'exit 1' HUP INT TERM
cp -- "$1" "$2/.new" || exit
[ "$(sha256sum < "$2/.new")" = "$3  -" ] || exit ${scriptExit.changed}
sync -- "$2/.new" && mv -f -T -- "$2/.new" "$2/$3" && sync -- "$2"`

/** PATH BACKUP SHA256 MODE OWNER */
export const restoreScript = `${beside}
[ "$(sha256sum < "$2")" = "$3  -" ] || exit ${scriptExit.damaged}
umask 022
mkdir -p -- "$folder" || exit
umask 077
trap 'rm -f -- "$new"' EXIT
trap 'exit 1' HUP INT TERM
rm -f -- "$new"
cp -- "$2" "$new" && chown -- "$5" "$new" && chmod -- "$4" "$new" && sync -- "$new" && mv -f -T -- "$new" "$1" && sync -- "$folder"`

/** PATH FOLDER…: the file, and those folders that are then empty, in this order. */
export const removeScript = `${beside}
rm -f -- "$new" "$1" || exit
if [ -d "$folder" ]; then sync -- "$folder"; fi
shift
for one; do rmdir -- "$one" 2>/dev/null; done
exit 0`
