#!/bin/sh
# Builds the installed version of libcmark with the address and the undefined-behaviour sanitizers, from Debian's source
# package, into a folder, with a libcmark.pc for PKG_CONFIG_PATH. Debian's own library is not instrumented: of what it
# does with freed memory only what calls malloc would be seen.
set -eu
mkdir -p "$1"
cd "$1"
folder=$PWD
version=$(dpkg-query -W -f '${Version}' libcmark-dev)
test "$(cat version 2>/dev/null)" = "$version" && exit 0
echo "Fetching Debian's source of libcmark $version into $folder"
# Lists of its own, since most machines list no sources; from where the library itself came.
from=$(apt-cache policy libcmark-dev | sed -n 's/^ *[0-9]* \([a-z]*:[^ ]*\) \([^ /]*\)\/main .*/\1 \2/p' | head -n 1)
test -n "$from" || { echo "No list of packages has libcmark-dev; run apt-get update" >&2; exit 1; }
mkdir -p lists/partial cache/archives/partial
echo "deb-src $from main" >sources.list
apt() {
  apt-get -qq -o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts=- -o Dir::Cache="$folder/cache" \
    -o Dir::State::lists="$folder/lists" -o APT::Sandbox::User= "$@"
}
apt update
apt source --download-only "cmark=$version"
rm -rf source
mkdir source
tar -xzf cmark_*.orig.tar.gz -C source --strip-components=1
cd source/src
# What CMake would find on Linux; the other two headers that it writes come with libcmark-dev.
sed 's/#cmakedefine/#define/' config.h.in >config.h
rm main.c
clang -c -O1 -g -fPIC -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined ./*.c
rm -f "$folder/libcmark.a"
llvm-ar rcs "$folder/libcmark.a" ./*.o
cd "$folder"
cat >libcmark.pc <<EOF
Name: libcmark
Description: libcmark with sanitizers
Version: ${version%-*}
Libs: -L$folder -lcmark
EOF
echo "$version" >version
