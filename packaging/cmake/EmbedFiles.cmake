# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes a C++ file that defines `const std::string_view <name>` in `namespace` for each NAME=FILE pair.
#   cloudyard_embed(<output.cpp> HEADER <declaring header> NAMESPACE <a::b> PAIRS kRegionsCsv=<file> ...)
# The file is written while configuring, and again whenever one of the files changes.
function(cloudyard_embed output)
    cmake_parse_arguments(ARG "" "HEADER;NAMESPACE" "PAIRS" ${ARGN})
    set(body "")
    foreach(pair ${ARG_PAIRS})
        string(REGEX MATCH "^([^=]+)=(.+)$" matched "${pair}")
        set(name ${CMAKE_MATCH_1})
        set(file ${CMAKE_MATCH_2})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(READ ${file} hex HEX)
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
        string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)"
               "\\1\n    " bytes "${bytes}")
        string(APPEND body
               "\nnamespace {\nconstexpr unsigned char ${name}Bytes[] = {\n    ${bytes}\n};\n}\n"
               "const std::string_view ${name}(reinterpret_cast<const char*>(${name}Bytes), sizeof ${name}Bytes);\n")
    endforeach()
    file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
         "// Written by packaging/cmake/EmbedFiles.cmake.\n#include \"${ARG_HEADER}\"\n\nnamespace ${ARG_NAMESPACE} {\n${body}\n}\n")
endfunction()
