// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// A scene from a short text, for conformance rules and tests: written in code, never read from a user. Statements end
/// with ; or at the line's end; # begins a comment.
///
///     sceneFrom("clients c city=Dublin rate=10/s; region r code=eu-west-1; zone z in r;"
///               "instance w in z slots=2 service_time=exponential 50 ms; c -> w timeout=2 s")
///
///     KIND ID [in PARENT] [at X,Y] [key=value ...]      a node; a value goes on until the next key=
///     [LINKID:] FROM -> TO [key=value ...]              a link, whose id is FROM-TO unless stated
///     seed N   duration 240 s   title Any words   pace 2
///     fault TIME NAME TARGET [for DURATION] [key=value ...]     TIME and DURATION without space: 60s
///     objective METRIC [of ID] [from TIME] [to TIME] [min N] [max N]
///     expect METRIC [of ID] [from TIME] [to TIME] LOW..HIGH
///
/// Values become true/false, whole numbers, numbers or texts by their look. Checks nothing but its own grammar, and
/// throws std::invalid_argument, naming the statement, where that is broken.
[[nodiscard]] Scene sceneFrom(std::string_view text);

/// The same, and the scene must pass checkScene.
[[nodiscard]] Scene sceneFrom(std::string_view text, const Vocabulary& vocabulary);

} // namespace cloudyard
