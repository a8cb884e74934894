// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/yard_process.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cloudyard::test {
namespace {

void redirect(int stream, const std::string& path, int flags)
{
    const int file = open(path.c_str(), flags, 0600);
    if (file < 0 || dup2(file, stream) < 0)
        _exit(126);
}

} // namespace

std::string textOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

YardProcess::YardProcess(const std::vector<std::string>& arguments)
{
    std::string pattern = std::filesystem::temp_directory_path() / "yard-test-XXXXXX";
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no folder for the test");
    m_folder = pattern;
    std::vector<char*> argv{const_cast<char*>(YARD_PROGRAM)};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    m_process = fork();
    if (m_process < 0)
        throw std::runtime_error("no process for the test");
    if (m_process > 0)
        return;
    redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
    redirect(STDOUT_FILENO, m_folder + "/out", O_WRONLY | O_CREAT);
    redirect(STDERR_FILENO, m_folder + "/error", O_WRONLY | O_CREAT);
    execv(YARD_PROGRAM, argv.data());
    _exit(127);
}

YardProcess::~YardProcess()
{
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    std::filesystem::remove_all(m_folder);
}

void YardProcess::send(int signal) { kill(m_process, signal); }

Outcome YardProcess::wait()
{
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            textOf(m_folder + "/out"), textOf(m_folder + "/error")};
}

Outcome yard(const std::vector<std::string>& arguments) { return YardProcess(arguments).wait(); }

} // namespace cloudyard::test
