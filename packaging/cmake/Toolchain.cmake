# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler flags, warnings, sanitizers and speed-ups that every target shares.

add_library(cloudyard_options INTERFACE)
target_compile_options(cloudyard_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CLOUDYARD_WERROR)
    target_compile_options(cloudyard_options INTERFACE -Werror)
endif()
target_include_directories(cloudyard_options INTERFACE ${CMAKE_SOURCE_DIR})

# The same bits on every machine: no fused multiply-add, no reassociation (ARCHITECTURE.md, "Determinism").
add_compile_options(-ffp-contract=off)
# GCC 12 puts two 64-bit halves of a record together in a vector register before it stores them: more than two stores.
add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fno-tree-slp-vectorize>)

set(CLOUDYARD_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")
if(CLOUDYARD_SANITIZE)
    add_compile_options(-fsanitize=${CLOUDYARD_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${CLOUDYARD_SANITIZE})
endif()

find_program(CLOUDYARD_CCACHE ccache)
if(CLOUDYARD_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CLOUDYARD_CCACHE})
endif()
find_program(CLOUDYARD_MOLD mold)
if(CLOUDYARD_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
