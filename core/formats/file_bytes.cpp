// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/file_bytes.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "core/base/text.h"

namespace cloudyard {

namespace {

tl::unexpected<Error> failed(std::string_view what, int reason)
{
    return fail(fmt::format("{}: {}", what, std::strerror(reason)));
}

/// An open file that is closed when it goes; `close` reports what only closing can tell.
class FileDescriptor {
public:
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    ~FileDescriptor() { close(); }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

Result<std::string> readAll(int fd, std::size_t expected, std::size_t most)
{
    std::string bytes;
    bytes.resize(std::min(expected, most) + 1); // one more, to see a file that grew
    std::size_t filled = 0;
    while (true) {
        const ssize_t got = ::read(fd, bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed("the file cannot be read", errno);
        filled += static_cast<std::size_t>(got);
        if (filled > most)
            return fail("the file is too large", "", fmt::format("at most {} MiB", most >> 20));
        if (got == 0)
            break;
        if (filled == bytes.size())
            bytes.resize(std::min(bytes.size() * 2, most + 1));
    }
    bytes.resize(filled);
    return bytes;
}

Result<void> writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(fd, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return failed("the file cannot be written", errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

/// What stands at the path now: nothing, or a file whose permissions stay. Refuses what must not be replaced.
Result<std::optional<mode_t>> modeOfOld(const std::filesystem::path& path)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0)
        return std::optional<mode_t>();
    if (!S_ISREG(info.st_mode))
        return fail(S_ISDIR(info.st_mode) ? "this is a folder" : "this is no ordinary file", "", "a file");
    if (::access(path.c_str(), W_OK) != 0)
        return failed("the file cannot be written", errno);
    return std::optional<mode_t>(info.st_mode & 07777);
}

/// A new file in this folder with the permissions that new files get. Sets `path` to its name.
int createBeside(const std::filesystem::path& target, std::string& path)
{
    static std::atomic<unsigned> s_count{0};
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    int fd = -1;
    for (int tries = 0; tries < 100 && fd < 0; ++tries) {
        const std::string name = std::string(beginning(target.filename().string(), 200));
        path = (folder / fmt::format(".{}.{}-{}.tmp", name, ::getpid(), ++s_count)).string();
        fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd < 0 && errno != EEXIST)
            break;
    }
    return fd;
}

/// Brings a rename to the disk. Some file systems cannot; the file itself is safe all the same.
void syncFolder(const std::filesystem::path& folder)
{
    const FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.isOpen())
        (void)::fsync(fd.get());
}

Result<void> fillAndSync(FileDescriptor& file, std::string_view bytes, std::optional<mode_t> mode)
{
    if (Result<void> written = writeAll(file.get(), bytes); !written)
        return written;
    if (mode && ::fchmod(file.get(), *mode) != 0)
        return failed("the file's permissions cannot be set", errno);
    if (::fsync(file.get()) != 0 || !file.close())
        return failed("the file cannot be written", errno);
    return {};
}

std::filesystem::path targetOf(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path target = std::filesystem::canonical(path, error);
    return error ? path : target;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t mostBytes)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return failed("the file cannot be opened", errno);
    struct stat info{};
    if (::fstat(file.get(), &info) != 0)
        return failed("the file cannot be read", errno);
    if (!S_ISREG(info.st_mode))
        return fail(S_ISDIR(info.st_mode) ? "this is a folder" : "this is no ordinary file", "",
                    "a file with text in it");
    return readAll(file.get(), static_cast<std::size_t>(info.st_size), mostBytes);
}

Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes)
{
    const std::filesystem::path target = targetOf(path);
    const Result<std::optional<mode_t>> mode = modeOfOld(target);
    if (!mode)
        return tl::unexpected<Error>(mode.error());
    std::string beside;
    FileDescriptor file(createBeside(target, beside));
    if (!file.isOpen())
        return failed("no file can be written in this folder", errno);
    Result<void> done = fillAndSync(file, bytes, *mode);
    if (done && ::rename(beside.c_str(), target.c_str()) != 0)
        done = failed("the file cannot be replaced", errno);
    if (!done) {
        ::unlink(beside.c_str());
        return done;
    }
    syncFolder(target.has_parent_path() ? target.parent_path() : ".");
    return {};
}

} // namespace cloudyard
