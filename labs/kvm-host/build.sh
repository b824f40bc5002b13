#!/usr/bin/env bash
# Builds the cached lab image (called by lab.ts, which installs the programs). Needs root, loop devices and a Debian
# mirror reachable by the host's apt. Everything lands in $KVM_LAB_HOME/cache.
#   KVM_LAB_MIRROR   mirror URL (default: mmdebstrap's own default)
#   KVM_LAB_SUITE    Debian suite (default bookworm)
#   KVM_LAB_KERNEL   linux-image-amd64 (default) | linux-image-cloud-amd64
#   KVM_LAB_DISK     virtual disk size (default 12G)
#   KVM_LAB_NODE     the node that is put inside (default: the one on PATH)
set -euo pipefail
HOME_DIR=${KVM_LAB_HOME:-/var/tmp/kvm-lab}
SUITE=${KVM_LAB_SUITE:-bookworm}
KERNEL=${KVM_LAB_KERNEL:-linux-image-amd64}
DISK=${KVM_LAB_DISK:-12G}
CACHE=$HOME_DIR/cache
[ "$(id -u)" = 0 ] || { echo "build.sh: needs root (loop mount, chroot)" >&2; exit 2; }

mkdir -p "$CACHE"
exec 9>"$CACHE/.lock"; flock 9
RAW=$CACHE/build.raw; MNT=$CACHE/mnt; LOOP=
cleanup() {
  set +e
  for d in dev/pts dev proc sys run; do mountpoint -q "$MNT/$d" && umount -l "$MNT/$d"; done
  mountpoint -q "$MNT" && umount "$MNT"
  [ -n "$LOOP" ] && losetup -d "$LOOP"
  [ -n "${LOOPDISK:-}" ] && losetup -d "$LOOPDISK"
  rm -f "$RAW"
}
trap cleanup EXIT
t0=$(date +%s)
say() { echo "build[$(( $(date +%s) - t0 ))s]: $*"; }

PKGS=(
  "$KERNEL" systemd systemd-sysv udev dbus kmod libpam-systemd initramfs-tools zstd busybox-static
  grub-pc grub2-common openssh-server sudo pciutils usbutils procps less psmisc lsb-release
  iproute2 iputils-ping iputils-arping bridge-utils ethtool netcat-openbsd nmap curl ca-certificates jq
  netplan.io nftables iptables dnsmasq-base
  libvirt-daemon-system libvirt-daemon libvirt-clients libvirt-daemon-config-network libvirt-daemon-config-nwfilter
  qemu-system-x86 qemu-utils ovmf seabios virtinst swtpm swtpm-tools dmidecode apparmor
  cloud-image-utils genisoimage qemu-guest-agent python3
)

say "partitioning $DISK"
rm -f "$RAW"; truncate -s "$DISK" "$RAW"
sfdisk -q "$RAW" <<'P'
label: gpt
start=2048, size=2048, type=21686148-6449-6E6F-744E-656564454649, name=biosboot
start=4096, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4, name=root
P
SECTORS=$(sfdisk -J "$RAW" | python3 -c 'import json,sys; print(json.load(sys.stdin)["partitiontable"]["partitions"][1]["size"])')
LOOP=$(losetup -f --show -o $((4096*512)) --sizelimit $((SECTORS*512)) "$RAW")
mkfs.ext4 -q -L labroot -E lazy_itable_init=1,lazy_journal_init=1 -O ^metadata_csum_seed "$LOOP"
mkdir -p "$MNT"; mount -o noatime,nobarrier "$LOOP" "$MNT" 2>/dev/null || mount -o noatime "$LOOP" "$MNT"

say "mmdebstrap $SUITE ($KERNEL)"
mmdebstrap --quiet --mode=root --variant=minbase --dpkgopt=force-unsafe-io \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
  --setup-hook='mkdir -p "$1/etc/initramfs-tools/conf.d" "$1/etc/kernel" && printf "MODULES=list\nCOMPRESS=zstd\nCOMPRESSLEVEL=1\n" > "$1/etc/initramfs-tools/conf.d/lab" && printf "do_symlinks = yes\ndo_bootloader = no\n" > "$1/etc/kernel-img.conf"' \
  --essential-hook='printf "grub-pc grub-pc/install_devices_empty boolean true\ngrub-pc grub-pc/install_devices multiselect\n" | chroot "$1" debconf-set-selections' \
  --customize-hook='mkdir -p "$1/opt/tiny"; cd "$1/opt/tiny"; export APT_CONFIG="$MMDEBSTRAP_APT_CONFIG"; v=$(apt-cache depends linux-image-cloud-amd64 | sed -n "s/.*Depends: \(linux-image-[0-9].*\)/\1/p" | head -1); apt-get -qq -o APT::Sandbox::User=root download "$v"' \
  --include="$(IFS=,; echo "${PKGS[*]}")" \
  "$SUITE" "$MNT" ${KVM_LAB_MIRROR:+"$KVM_LAB_MIRROR"} >"$CACHE/mmdebstrap.log" 2>&1 \
  || { tail -30 "$CACHE/mmdebstrap.log" >&2; exit 1; }

say "configuring"
mount --bind /dev "$MNT/dev"; mount -t devpts devpts "$MNT/dev/pts" 2>/dev/null || true
mount -t proc proc "$MNT/proc"; mount -t sysfs sysfs "$MNT/sys"
in_root() { chroot "$MNT" /usr/bin/env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"; }

echo kvmlab > "$MNT/etc/hostname"
printf '127.0.0.1 localhost\n127.0.1.1 kvmlab\n::1 localhost\n' > "$MNT/etc/hosts"
rm -f "$MNT/etc/resolv.conf"; echo 'nameserver 10.0.2.3' > "$MNT/etc/resolv.conf"
printf 'LABEL=labroot / ext4 defaults,noatime 0 1\n' > "$MNT/etc/fstab"
printf 'virtio_pci\nvirtio_blk\next4\n' >> "$MNT/etc/initramfs-tools/modules"

# Node, which the tools need: Debian's own is too old, and nothing inside reaches a network
install -m 755 "$(readlink -f "${KVM_LAB_NODE:-$(command -v node)}")" "$MNT/usr/local/bin/node"
in_root /usr/local/bin/node --version >/dev/null

# users: root (key only) and ubuntu (sudo without password), like a cloud image
in_root useradd -m -s /bin/bash -G sudo,libvirt,kvm ubuntu
echo 'ubuntu ALL=(ALL) NOPASSWD:ALL' > "$MNT/etc/sudoers.d/90-lab"; chmod 440 "$MNT/etc/sudoers.d/90-lab"
mkdir -p "$MNT/etc/ssh/sshd_config.d"
printf 'PermitRootLogin prohibit-password\nPasswordAuthentication no\nUseDNS no\n' > "$MNT/etc/ssh/sshd_config.d/lab.conf"

# GRUB on the serial console, no iommu option: the tool under test adds it
mkdir -p "$MNT/etc/default/grub.d"
cat > "$MNT/etc/default/grub" <<'G'
GRUB_DEFAULT=0
GRUB_TIMEOUT=0
GRUB_DISTRIBUTOR=Lab
GRUB_CMDLINE_LINUX_DEFAULT="quiet"
GRUB_CMDLINE_LINUX="console=ttyS0,115200"
GRUB_TERMINAL="serial"
GRUB_SERIAL_COMMAND="serial --speed=115200 --unit=0"
GRUB_DISABLE_OS_PROBER=true
G

# up.sh --append: extra arguments come from the SMBIOS system family, ahead of everything else
cat > "$MNT/etc/grub.d/06_lab" <<'G'
#!/bin/sh
echo 'insmod smbios'
echo 'smbios --type 1 --get-string 26 --set lab_extra'
echo 'export lab_extra'
G
chmod 755 "$MNT/etc/grub.d/06_lab"
cat > "$MNT/etc/default/grub.d/00-lab.cfg" <<'G'
GRUB_CMDLINE_LINUX='$lab_extra '"$GRUB_CMDLINE_LINUX"
G

# netplan, as an Ubuntu server has it: primary NIC by DHCP, second NIC unconfigured. QEMU's DHCP names no router as long as
# nothing may reach a network, so the default route is said here; its gateway answers pings.
rm -f "$MNT"/etc/network/interfaces
cat > "$MNT/etc/netplan/50-cloud-init.yaml" <<'N'
network:
  version: 2
  renderer: networkd
  ethernets:
    enp0s2:
      dhcp4: true
      routes:
        - to: default
          via: 10.0.2.2
N
chmod 600 "$MNT/etc/netplan/50-cloud-init.yaml"
in_root systemctl enable systemd-networkd.service ssh.service >/dev/null 2>&1
in_root systemctl disable systemd-networkd-wait-online.service >/dev/null 2>&1 || true
in_root systemctl mask apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer \
  e2scrub_reap.service fstrim.timer man-db.timer systemd-timesyncd.service ModemManager.service \
  getty@tty1.service >/dev/null 2>&1 || true
mkdir -p "$MNT/etc/systemd/journald.conf.d"; printf '[Journal]\nStorage=volatile\n' > "$MNT/etc/systemd/journald.conf.d/lab.conf"
mkdir -p "$MNT/etc/systemd/system.conf.d"; printf '[Manager]\nDefaultTimeoutStartSec=300s\nDefaultTimeoutStopSec=60s\n' > "$MNT/etc/systemd/system.conf.d/lab.conf"
# TCG is slow: nothing in the lab should be waiting for swtpm/apparmor cache rebuilds, so no tuning there

# seed: what up.sh hands over by fw_cfg (ssh keys, os-release, a script), before sshd starts
install -d "$MNT/usr/local/lib/kvm-lab"
cat > "$MNT/usr/local/lib/kvm-lab/seed" <<'S'
#!/bin/sh
# runs at every boot, before sshd; reads opt/lab/* from QEMU's fw_cfg
modprobe qemu_fw_cfg 2>/dev/null
d=/sys/firmware/qemu_fw_cfg/by_name/opt/lab
[ -d $d ] || exit 0
get() { cat "$d/$1/raw" 2>/dev/null; }
if [ -d $d/authorized_keys ]; then
  for h in /root /home/ubuntu; do
    mkdir -p $h/.ssh; get authorized_keys > $h/.ssh/authorized_keys
    chmod 700 $h/.ssh; chmod 600 $h/.ssh/authorized_keys
  done
  chown -R ubuntu:ubuntu /home/ubuntu/.ssh
fi
if [ -d $d/os_release ]; then
  [ -e /usr/lib/os-release.debian ] || cp /usr/lib/os-release /usr/lib/os-release.debian
  get os_release > /usr/lib/os-release; ln -sf ../usr/lib/os-release /etc/os-release
  . /usr/lib/os-release
  printf 'DISTRIB_ID=%s\nDISTRIB_RELEASE=%s\nDISTRIB_CODENAME=%s\nDISTRIB_DESCRIPTION="%s"\n' \
    "$NAME" "$VERSION_ID" "$VERSION_CODENAME" "$PRETTY_NAME" > /etc/lsb-release
fi
if [ -d $d/script ]; then
  get script > /run/lab-script; sh /run/lab-script > /run/lab-script.log 2>&1
fi
exit 0
S
chmod 755 "$MNT/usr/local/lib/kvm-lab/seed"
cat > "$MNT/etc/systemd/system/lab-seed.service" <<'U'
[Unit]
Description=Apply the lab host's seed (fw_cfg)
DefaultDependencies=no
After=local-fs.target
Before=ssh.service libvirtd.service sysinit.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/local/lib/kvm-lab/seed
[Install]
WantedBy=sysinit.target
U
in_root systemctl enable lab-seed.service >/dev/null 2>&1

# tiny nested guest: Debian's cloud kernel and a busybox initrd, for use inside and outside the lab
say "tiny guest"
TW=$MNT/opt/tiny; mkdir -p "$TW/x" "$TW/i"
dpkg -x "$TW"/linux-image-*.deb "$TW/x"
TV=$(ls "$TW/x/lib/modules" | head -1)
mkdir -p "$TW"/i/{bin,dev,proc,sys,etc,tmp,root,mod} && cp "$MNT/bin/busybox" "$TW/i/bin/busybox"
depmod -b "$TW/x" "$TV" 2>/dev/null || chroot "$MNT" depmod -b /opt/tiny/x "$TV"
for m in virtio_pci virtio_blk virtio_net af_packet button evdev virtio_console; do
  chroot "$MNT" modprobe -d /opt/tiny/x -S "$TV" --show-depends "$m" 2>/dev/null | awk '$1=="insmod"{print $2}' || true
done | awk '!s[$0]++' > "$TW/order"
n=10; while read -r f; do cp "$MNT$f" "$TW/i/mod/$n-$(basename "$f")"; n=$((n+1)); done < "$TW/order"
cat > "$TW/i/init" <<'I'
#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc; mount -t sysfs sysfs /sys; mount -t devtmpfs dev /dev
for f in /mod/*; do insmod $f 2>/dev/null; done
hostname tiny
mkdir -p /etc/acpi/PWRF; printf '#!/bin/sh\necho TINY-POWEROFF > /dev/ttyS0; poweroff -f\n' > /etc/acpi/PWRF/00000080; chmod 755 /etc/acpi/PWRF/00000080
printf '#!/bin/sh\ncase $1 in bound|renew) ifconfig $interface $ip netmask $subnet; [ -n "$router" ] && route add default gw $router;; esac\n' > /etc/dhcp.sh; chmod 755 /etc/dhcp.sh
mkdir -p /var/log /var/run; acpid -l /dev/null 2>/dev/null
echo "TINY-BOOTED $(cut -d' ' -f1 /proc/uptime)s cmdline: $(cat /proc/cmdline)"
for d in /sys/bus/pci/devices/*; do echo "TINY-PCI ${d##*/} $(cat $d/vendor) $(cat $d/device) $(cat $d/class)"; done
if [ -e /sys/class/net/eth0 ]; then
  ifconfig eth0 up; udhcpc -q -n -t 20 -T 1 -i eth0 -s /etc/dhcp.sh >/dev/null 2>&1
  echo "TINY-IP $(ifconfig eth0 | sed -n 's/.*inet addr:\([0-9.]*\).*/\1/p')"
fi
echo "TINY-READY"
while :; do setsid cttyhack sh 2>/dev/null || sleep 3600; done
I
chmod 755 "$TW/i/init"
mkdir -p "$CACHE/tiny"
cp "$TW"/x/boot/vmlinuz-* "$CACHE/tiny/vmlinuz"
(cd "$TW/i" && find . | cpio -o -H newc --quiet | gzip -1) > "$CACHE/tiny/initrd.img"
mkdir -p "$MNT/var/lib/libvirt/images/tiny"; cp "$CACHE"/tiny/* "$MNT/var/lib/libvirt/images/tiny/"
rm -rf "$TW"

[ -x "${KVM_LAB_BUILD_HOOK:-}" ] && { say "hook"; MNT=$MNT CACHE=$CACHE "$KVM_LAB_BUILD_HOOK"; }

say "initramfs, GRUB"
in_root update-initramfs -u -k all >>"$CACHE/mmdebstrap.log" 2>&1
LOOPDISK=$(losetup -f --show "$RAW")
echo "(hd0) $LOOPDISK" > "$MNT/boot/grub/device.map" 2>/dev/null || { mkdir -p "$MNT/boot/grub"; echo "(hd0) $LOOPDISK" > "$MNT/boot/grub/device.map"; }
# 10_linux writes no entry for a root on /dev/loopN, so name the root another way for this one run
echo 'GRUB_DEVICE=LABEL=labroot' > "$MNT/etc/default/grub.d/99-build.cfg"
in_root update-grub >>"$CACHE/mmdebstrap.log" 2>&1
rm "$MNT/etc/default/grub.d/99-build.cfg"
grep -q 'root=LABEL=labroot' "$MNT/boot/grub/grub.cfg" || { echo "build: grub.cfg has no entry" >&2; exit 1; }
in_root grub-install --target=i386-pc --boot-directory=/boot --modules="part_gpt ext2 serial" --no-floppy --force "$LOOPDISK" >>"$CACHE/mmdebstrap.log" 2>&1 \
  || { tail -20 "$CACHE/mmdebstrap.log" >&2; exit 1; }
rm -f "$MNT/boot/grub/device.map"
KV=$(ls "$MNT/lib/modules" | head -1)
rm -f "$MNT"/etc/ssh/ssh_host_*; in_root ssh-keygen -A >/dev/null   # one set of host keys per build
cut -d" " -f1,2 "$MNT"/etc/ssh/ssh_host_*_key.pub > "$CACHE/host_key.pub"
: > "$MNT/etc/machine-id"
in_root apt-get clean
du -shx "$MNT" | cut -f1 > "$CACHE/rootfs.size"
in_root dpkg-query -W > "$CACHE/packages.txt"
for d in dev/pts dev proc sys; do umount -l "$MNT/$d" 2>/dev/null || true; done
fstrim "$MNT" 2>/dev/null || true
# read-only first: another mount namespace may still hold a copy of this mount, and umount would not flush
sync -f "$MNT"; mount -o remount,ro "$MNT"
umount "$MNT"; losetup -d "$LOOPDISK"; LOOPDISK=; losetup -d "$LOOP"; LOOP=
say "qcow2"
qemu-img convert -O qcow2 "$RAW" "$CACHE/base.qcow2.new"
mv "$CACHE/base.qcow2.new" "$CACHE/base.qcow2"; rm -f "$CACHE/baked" "$CACHE"/warm-*
echo "$(( $(date +%s) - t0 ))" > "$CACHE/build.seconds"
say "done: rootfs $(cat "$CACHE/rootfs.size"), base.qcow2 $(du -h "$CACHE/base.qcow2" | cut -f1), kernel $KV"
