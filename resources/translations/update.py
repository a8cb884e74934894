#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the catalogues up to date with the sources, or says where they are not.

    resources/translations/update.py           adds new texts (unfinished), drops those that are gone
    resources/translations/update.py --check   changes nothing; fails when a text lacks a translation, or a translation
                                               has other placeholders than its text

Texts of the window are what lupdate finds below gui/. Core knows no Qt and marks nothing: its texts are the literals of
its sources that people read, told apart from keys, units and examples by where they stand (`texts_of_core`). All that
core says goes through `coreText`, which finds a whole text, or the pattern that it was made from: "{}" and "{:.1f}"
stand for what was filled in. The patterns lie in core_patterns.txt, which this script writes.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LANGUAGES = ("de", "ja")
PATTERNS = os.path.join(HERE, "core_patterns.txt")

# --- core -------------------------------------------------------------------------------------------------------------

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.*?)\)"|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'', re.S)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}

# Not shown in the window: yard's own words, rules and scenes of tests, what only a defect of ours would say, raw files.
NOT_SHOWN = re.compile(
    r"core/cli/|_rules\.|_checks\.|conformance|rule_stage|/services/scene_builder|model/scene_text|engine/(ledger|event_set)"
    r"|base/(log|catalogue|text)\.|formats/(migration|scene_writer)|latency_table")
# Values of these are for files, searches and citations.
KEYS_APART = ("key", "id", "defaultText", "defaultName", "source", "searchWords", "offers", "outOf", "times", "classSetting",
              "probe", "placements", "where", "targetKind", "targetKinds", "version")
# Their texts are read, even if they are a single word.
KEYS_READ = ("label", "section", "help", "text", "more", "name", "verb", "state", "happens", "past", "undo", "phase", "serviceName",
             "parameters")
# Functions whose single words are read.
FUNCTIONS = {
    "core/model/kind_descriptor.cpp": (r"toText\((?:LinkMeaning|Placement|KindFamily|Chore)", "%s"),
    "core/session/step_teller.cpp": (r"verbOf\(|StepTeller::onward\(", "{} %s {}"),
}
# What the pieces of core/base/units.cpp say of what was typed.
OF_QUOTED = ("core/base/units.cpp", '"{}" %s')
# Tables of single words that are read.
TABLES = {
    "core/engine/records.cpp": r"kSentences",
    "core/advice/design_advice.cpp": r"LinkMeaning::Route \? ",
    "core/session/scene_change.cpp": r"more == 1",
    "core/services/instance/instance_kind.cpp": r"showPhase\(",
    "core/metrics/verdict_watch.cpp": r"kTerminated|launched",
    "core/base/distribution.cpp": r"refuseDuration",
    "core/edit/list_edit.cpp": r"kName = ",
    "core/edit/compose_links.cpp": r"Relink",
    "core/edit/structure_edits.cpp": r"taken\(",
}
# Where they stand they are examples, conditions of code or parts of files.
NO_TEXT = re.compile(
    r"^[a-z0-9_-]+$|^(constant|uniform|exponential|lognormal|normal|pareto|erlang|hyperexponential) [\d.]"
    r"|^(from to|median sigma|mean deviation|least shape|stages mean|mean scv)$"
    r"|^\{?:?[\d.]*\}? ?(d|h|ms|ns|us|s|KiB|MiB|USD)$|^at 20 s: |^class \{\} size|^(above|below|at|per|group-\{\}|\.\{\}) ?$|^ per $|tmp$|xef"
    r"|^(AWS|SQS|SNS|EC2|EBS|Lambda|FIS|AWSFIS|Amazon|Application|ELB|RFC|Auto Scaling|EventBridge)\b.*(:|guide|API|,)|^\{\}\s*\{\}$")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def unquoted(token):
    return token[3:-2] if token.startswith("R") else re.sub(r"\\(.)", lambda m: ESCAPES.get(m.group(1), m.group(1)), token[1:-1])


def literals(code):
    """(text, what stands before it); neighbours that C++ joins are one."""
    code = re.sub(r"(?m)^\s*#\s*include.*$", "", code)
    code = re.sub(r"(?<=\d)'(?=\d)", "_", code)
    found, end = [], None
    for match in TOKEN.finditer(code):
        token = match.group(0)
        joined = end is not None and not code[end:match.start()].strip()
        if token.startswith(('"', "R")):
            if joined:
                found[-1][0] += unquoted(token)
            else:
                found.append([unquoted(token), match.start()])
            end = match.end()
        elif token.startswith("/") and joined:
            end = match.end()
    return [(text, code[max(0, at - 400):at]) for text, at in found]


def as_patterns(text):
    """What is said in lines and between " · " is a text each; a part that code puts before or after something else is the
    pattern of the whole."""
    for part in re.split(r"\n| · ", text):
        if part.startswith(" "):
            part = "{}" + part
        if part.endswith(" "):
            part += "{}"
        if re.search(r"[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", part)):
            yield part


def is_read(path, text, before):
    if not re.search(r"[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", text)):
        return False
    key = re.search(r"\.(\w+)\s*=\s*(?:[\w.]+(?:\([^)]*\))?\s*\?\s*)?(?:\"[^\"]*\"\s*:\s*)?$", before)
    if key and key.group(1) in KEYS_READ or before.endswith("std::string_view undo = "):
        return True
    if key and key.group(1) in KEYS_APART:
        return False
    opened = re.findall(r"\.(\w+)\s*=\s*\{", before)
    if opened and opened[-1] in KEYS_APART and "}" not in before[before.rfind("." + opened[-1]):]:
        return False
    if re.search(r"\.choices\s*=\s*\{[^;]*?\{\s*\"[^\"]*\"\s*,\s*$", before):
        return True
    if re.search(r"LinkMeaning::\w+,\s*\"[^\"]*\",\s*[\d_']+,\s*$|\{LinkMeaning::\w+,\s*$", before):
        return " " in text
    table = TABLES.get(path)
    if table and re.search(table + r"[^;]*$", before):
        return " " in text or not re.search(r"\{\s*$", before[-3:]) or path.endswith("compose.cpp")
    if re.search(r"constexpr (std::string_view|const char\*) k\w+(\[\])?\s*=\s*$", before) and "expected" not in before[-60:].lower():
        return bool(re.search(r"\b(such as|from|as)\b", text)) and not NO_TEXT.search(text)
    if re.search(r"\bnote\(|\bfail\(|refuse\(", before[-60:].split(";")[-1]):
        return " " in text.strip()
    return " " in text and not NO_TEXT.search(text) and not re.search(r"\.probe\s*=\s*\{[^}]*$|(probes?|quotas?)\s*=\s*\{[^;]*$", before)


def plural(noun):
    """As core makes it (verdict.cpp, `counted`)."""
    return noun if noun.endswith("s") else noun + "s"


def texts_of_core():
    texts = {}
    for folder, folders, files in os.walk(os.path.join(ROOT, "core")):
        folders.sort()
        for name in sorted(files):
            path = os.path.relpath(os.path.join(folder, name), ROOT)
            if not name.endswith((".cpp", ".h")) or NOT_SHOWN.search(path):
                continue
            code = read(os.path.join(ROOT, path))
            for text, before in literals(code):
                if is_read(path, text, before):
                    for part in as_patterns(text):
                        texts.setdefault(part, path)
                        if path == OF_QUOTED[0] and re.match(r"(is|has|does) ", part):
                            texts.setdefault(OF_QUOTED[1] % part, path)
            for named, form in [FUNCTIONS[path]] if path in FUNCTIONS else []:
                for body in re.findall(r"(?ms)^[^\n;{}]*\b(?:%s)[^{;]*\{(.*?)^\}" % named, code):
                    for text, _ in literals(body):
                        if re.match(r"[A-Za-z]", text) and "{" not in text:
                            texts.setdefault(form % text, path)
            for noun in [name.lower() for name in re.findall(r"\.name = \"([^\"]+)\",\s*\.serviceName", code)]:
                for text in ("{} " + noun, "{} " + plural(noun), noun + " {}"):
                    texts.setdefault(text, path)
            for table in re.findall(r"(?s)kSentences = \{(.*?)\};", code):
                for text, _ in literals(table):
                    texts.setdefault(text + ": {}", path)
            for noun in re.findall(r'counted\([^;"]*"([a-z ]+)"', code):
                texts.setdefault("{} " + noun, path)
                texts.setdefault("{} " + plural(noun), path)
            for many in re.findall(r'oneOrMany\([^;]*?"([a-z]+)"(?: : "([a-z]+)")?\)', code):
                for noun in filter(None, many):
                    texts.setdefault("{} " + noun, path)
            if re.search(r"\bFaultDescriptor\b", code):
                words = re.findall(r"\.past = \"([^\"]+)\"", code) or re.findall(r"\.state = \"([^\"]+)\"", code)
                for past in words:
                    texts.setdefault(f"{{}} {past}", path)
                    texts.setdefault(f"{{}} {past} {{}}", path)
                    texts.setdefault(f"{{}} {past} at {{}}", path)
    return texts


# --- the window -------------------------------------------------------------------------------------------------------


def tool(name):
    for folder in (os.environ.get("QT_BIN", ""), "/usr/lib/qt6/bin", "/usr/lib64/qt6/bin", "/usr/local/lib/qt6/bin"):
        path = os.path.join(folder, name)
        if folder and os.access(path, os.X_OK):
            return path
    return shutil.which(name + "6") or shutil.which(name) or sys.exit(f"{name} is not installed: qt6-l10n-tools has it")


def texts_of_window():
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "window.ts")
        subprocess.run([tool("lupdate"), os.path.join(ROOT, "gui"), "-silent", "-no-ui-lines", "-locations", "absolute", "-ts", out],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        texts = {}
        for context in xml.parse(out).getroot().iter("context"):
            for message in context.iter("message"):
                if context.findtext("name") == "Core":
                    continue
                place = message.find("location")
                path = os.path.relpath(os.path.join(folder, place.get("filename")), ROOT) if place is not None else ""
                key = (message.findtext("source"), message.findtext("comment") or "")
                texts.setdefault(key, (path, message.get("numerus") == "yes"))
        return texts


def core_texts_of_window():
    """What the window itself says in core's words: translate("Core", "...") in gui/."""
    texts = {}
    for folder, folders, files in os.walk(os.path.join(ROOT, "gui")):
        folders.sort()
        for name in sorted(files):
            path = os.path.relpath(os.path.join(folder, name), ROOT)
            for text in re.findall(r'(?:translate\("Core", |coreText\(|QT_TRANSLATE_NOOP\("Core", )"((?:[^"\\]|\\.)*)"', read(os.path.join(ROOT, path))):
                for part in as_patterns(unquoted('"' + text + '"')):
                    texts.setdefault(part, path)
    return texts


# --- catalogues -------------------------------------------------------------------------------------------------------


def wanted():
    """{(context, text, comment): (path, is plural)}, in the order of the files."""
    core = texts_of_core()
    for text, path in core_texts_of_window().items():
        core.setdefault(text, path)
    all_texts = {("Core", text, ""): (path, False) for text, path in core.items()}
    all_texts.update({("Window", text, comment): found for (text, comment), found in texts_of_window().items()})
    return dict(sorted(all_texts.items(), key=lambda item: (item[0][0], item[1][0])))


def catalogue(language):
    return os.path.join(HERE, f"cloudyard_{language}.ts")


def translations(language):
    """{(context, text, comment): [forms]} of what is finished."""
    found = {}
    if not os.path.exists(catalogue(language)):
        return found
    for context in xml.parse(catalogue(language)).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None or said.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            if all(forms):
                found[(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")] = forms
    return found


def written(language, texts, known):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in ("Core", "Window"):
        lines += ["<context>", f"    <name>{context}</name>"]
        for (of, text, comment), (path, plural) in texts.items():
            if of != context:
                continue
            said = known.get((of, text, comment))
            lines.append('    <message numerus="yes">' if plural else "    <message>")
            lines.append(f'        <location filename="../../{path}"/>')
            lines.append(f"        <source>{escape(text)}</source>")
            if comment:
                lines.append(f"        <comment>{escape(comment)}</comment>")
            if plural:
                lines.append("        <translation>" if said else '        <translation type="unfinished">')
                lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in said or [""]]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation>{escape(said[0])}</translation>" if said else '        <translation type="unfinished"></translation>')
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join(lines + ["</TS>", ""])


def patterns(texts):
    """Core's texts that have something filled in by the time they reach the window, one a line."""
    return "".join(sorted(text.replace("\\", "\\\\").replace("\n", "\\n") + "\n" for (context, text, _) in texts if context == "Core" and re.search(r"\{(:[^}]*)?\}", text)))


PLACEHOLDER = re.compile(r"%L?\d|%n|\{\w*(?::[^}]*)?\}")


def placeholders(text):
    """What is filled in. A pattern may number its "{}": "{1} of {0}"."""
    found = PLACEHOLDER.findall(text)
    blanks = [p for p in found if re.fullmatch(r"\{(:[^}]*|\d)?\}", p)]
    return sorted(p for p in found if p not in blanks), len(blanks)


def mnemonics(text):
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def faults_of(language, texts):
    known = translations(language)
    for (context, text, comment), (path, _) in texts.items():
        said = known.get((context, text, comment))
        if said is None:
            yield f"{language}: not translated, {path}: {text!r}"
            continue
        for form in said:
            numbered = context == "Core" and re.search(r"\{(:[^}]*)?\}", text)
            got, had = placeholders(form), placeholders(text)
            if not numbered and sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(text)) or got != had:
                yield f"{language}: other placeholders than {text!r}: {form!r}"
            if context == "Window" and mnemonics(form) != mnemonics(text):
                yield f"{language}: another number of mnemonics than {text!r}: {form!r}"
    for gone in sorted(known.keys() - texts.keys()):
        yield f"{language}: no text of the program any more: {gone[1]!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, fail when something is missing")
    check = parser.parse_args().check
    texts = wanted()
    problems = []
    for language in LANGUAGES:
        problems += faults_of(language, texts)
        if not check:
            known = translations(language)
            with open(catalogue(language), "w", encoding="utf-8") as file:
                file.write(written(language, texts, known))
    if check and (not os.path.exists(PATTERNS) or read(PATTERNS) != patterns(texts)):
        problems.append("core_patterns.txt is not up to date")
    if not check:
        with open(PATTERNS, "w", encoding="utf-8") as file:
            file.write(patterns(texts))
    print(f"{len(texts)} texts, {sum(1 for key in texts if key[0] == 'Core')} of them core's; {len(problems)} problems")
    for problem in problems[:None if check else 20]:
        print(problem)
    return 1 if check and problems else 0


if __name__ == "__main__":
    sys.exit(main())
