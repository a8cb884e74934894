// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace cloudyard::test {

/// What a run of the real `yard` came to. 128 + signal when a signal ended it.
struct Outcome {
    int exit = -1;
    std::string out;
    std::string error;
};

/// `yard` as a process of its own, its two outputs in files; standard input is empty.
class YardProcess {
public:
    explicit YardProcess(const std::vector<std::string>& arguments);
    ~YardProcess();
    YardProcess(const YardProcess&) = delete;
    YardProcess& operator=(const YardProcess&) = delete;

    void send(int signal);
    [[nodiscard]] Outcome wait();

private:
    std::string m_folder;
    pid_t m_process = -1;
};

[[nodiscard]] Outcome yard(const std::vector<std::string>& arguments);
[[nodiscard]] std::string textOf(const std::string& path);

} // namespace cloudyard::test
