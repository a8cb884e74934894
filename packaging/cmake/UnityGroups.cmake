# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# In a unity build (CMAKE_UNITY_BUILD) files of one folder are compiled together, in their order, at most
# CMAKE_UNITY_BUILD_BATCH_SIZE in a unit. What has flags of its own stays by itself.
#   cloudyard_group_by_folder(<target of the current folder>)
function(cloudyard_group_by_folder target)
    set(most 8)
    if(CMAKE_UNITY_BUILD_BATCH_SIZE)
        set(most ${CMAKE_UNITY_BUILD_BATCH_SIZE})
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources EXCLUDE REGEX "\\$<")
    foreach(source ${sources})
        cmake_path(ABSOLUTE_PATH source)
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        string(MAKE_C_IDENTIFIER "${folder}" group)
        if(NOT DEFINED count_${group})
            set(count_${group} 0)
        endif()
        math(EXPR batch "${count_${group}} / ${most}")
        math(EXPR count_${group} "${count_${group}} + 1")
        set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${group}_${batch})
    endforeach()
endfunction()
