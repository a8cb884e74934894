// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace cloudyard {

/// Flat storage for the plain states of a simulation, addressed by index, whose copy is nearly free.
///
/// Guarantees: an element keeps its index until it is released. A copy is a value: what one side does
/// the other never sees. Released indices are handed out again, the last one first, so two equal pools
/// treated alike hand out equal indices. A new element is T{}; a recycled one keeps its old bytes except
/// the first four, which belong to the pool while the element is free (keep a generation behind them).
/// Refuses nothing: an index is never checked, and whether it is live is the caller's knowledge.
/// A reference from edit() or place() stays good, whatever else is allocated, until the element is released; a copy of
/// the pool ends the right to write through it. One from operator[] stays good until somebody edits its chunk.
/// Threads: one pool belongs to one thread at a time, but pools that share chunks may be used and
/// destroyed from different threads at once, and several threads may copy one pool that nobody edits.
/// Errors: std::bad_alloc only.
/// Cost: reading is one table load, edit() a table load and a predicted branch. Copying touches 16 bytes
/// a chunk (5 to 8 KiB) and one count for every 64 chunks; the first edit() of a chunk after a copy
/// clones that chunk. The pool grows by some chunks at a time. No allocation once it has reached its peak size.
template <class T> class CowPool {
    static_assert(std::is_trivially_copyable_v<T> && std::is_default_constructible_v<T>);
    static_assert(sizeof(T) >= sizeof(std::uint32_t) && sizeof(T) <= 4 * 1024);

public:
    static constexpr std::uint32_t kElementsPerChunk =
        static_cast<std::uint32_t>(std::bit_floor(std::size_t{8 * 1024} / sizeof(T)));
    static constexpr std::uint32_t kNone = 0xffffffff;

    CowPool() = default;
    CowPool(const CowPool& other);
    CowPool(CowPool&& other) noexcept { swap(other); }
    CowPool& operator=(CowPool other) noexcept
    {
        swap(other);
        return *this;
    }
    ~CowPool()
    {
        for (Leaf* leaf : m_leaves)
            drop(leaf);
    }

    void swap(CowPool& other) noexcept;

    [[nodiscard]] const T& operator[](std::uint32_t index) const
    {
        return m_read[index / kElementsPerChunk][index % kElementsPerChunk];
    }

    /// The element for writing; makes its chunk this pool's own first.
    [[nodiscard]] T& edit(std::uint32_t index)
    {
        T* own = m_own[index / kElementsPerChunk];
        if (own == nullptr) [[unlikely]]
            own = makeOwn(index / kElementsPerChunk);
        return own[index % kElementsPerChunk];
    }

    /// Where a new element is, and the element for writing.
    struct Place {
        std::uint32_t index;
        T& element;
    };
    [[nodiscard]] Place place()
    {
        if (m_free == kNone) [[unlikely]]
            return append();
        const std::uint32_t index = m_free;
        T& element = edit(index);
        std::memcpy(&m_free, static_cast<const void*>(&element), sizeof(m_free));
        ++m_live;
        return {index, element};
    }
    /// The same where a released element lies in a chunk of this pool's own; null else, and nothing changes. It calls
    /// nothing, which keeps the caller's usual way free of saved registers.
    [[nodiscard]] T* placeReleased(std::uint32_t& index)
    {
        if (m_free == kNone) [[unlikely]]
            return nullptr;
        T* own = m_own[m_free / kElementsPerChunk];
        if (own == nullptr) [[unlikely]]
            return nullptr;
        index = m_free;
        T* element = own + index % kElementsPerChunk;
        std::memcpy(&m_free, static_cast<const void*>(element), sizeof(m_free));
        ++m_live;
        return element;
    }
    [[nodiscard]] std::uint32_t allocate() { return place().index; }

    /// `index` must be live.
    void release(std::uint32_t index) { release(index, edit(index)); }
    /// The same, for those who have the element at hand: `element` is edit(index).
    void release(std::uint32_t index, T& element)
    {
        std::memcpy(static_cast<void*>(&element), &m_free, sizeof(m_free));
        m_free = index;
        --m_live;
    }

    /// Whether the next element is a recycled one.
    [[nodiscard]] bool hasFree() const { return m_free != kNone; }
    /// Elements allocated and not released.
    [[nodiscard]] std::size_t size() const { return m_live; }
    /// Every index ever handed out is below this.
    [[nodiscard]] std::uint32_t end() const { return m_end; }
    /// Elements that fit without another chunk.
    [[nodiscard]] std::size_t capacity() const { return m_read.size() * kElementsPerChunk; }
    /// Bytes of the chunks written since the pool was last copied (or made): what a copy costs over time.
    [[nodiscard]] std::size_t ownedBytes() const;

private:
    /// At most so many chunks by which the pool grows, as it doubles: small chunks, few occasions.
    static constexpr std::size_t kGrowth = 8;

    struct Chunk {
        std::atomic<std::uint32_t> owners{1};
        alignas(64) std::array<T, kElementsPerChunk> elements{};
    };
    /// A shared run of chunk pointers. A chunk's owners are leaves, a leaf's owners are pools.
    struct Leaf {
        static constexpr std::uint32_t kChunks = 64;
        std::atomic<std::uint32_t> owners{1};
        std::array<Chunk*, kChunks> chunks{};
    };

    static void drop(Leaf* leaf);
    static void drop(Chunk* chunk);
    // The rare paths stay out of the callers' way.
    [[gnu::noinline]] Place append();
    void addChunk();
    Leaf& ownLeaf(std::size_t leafIndex);
    [[gnu::noinline]] T* makeOwn(std::size_t chunkIndex);

    std::vector<const T*> m_read;     // per chunk: its elements
    mutable std::vector<T*> m_own;    // per chunk: the same while no other pool can see it, else null
    std::vector<Leaf*> m_leaves;
    std::uint32_t m_free = kNone;     // head of the list of released elements
    std::uint32_t m_end = 0;
    std::size_t m_live = 0;
};

template <class T>
CowPool<T>::CowPool(const CowPool& other)
    : m_read(other.m_read), m_own(other.m_read.size(), nullptr), m_leaves(other.m_leaves),
      m_free(other.m_free), m_end(other.m_end), m_live(other.m_live)
{
    for (Leaf* leaf : m_leaves)
        leaf->owners.fetch_add(1, std::memory_order_relaxed);
    // From now on neither side may write in place. Atomic, because others may be copying `other` too.
    for (T*& own : other.m_own) {
        const std::atomic_ref<T*> cell(own);
        if (cell.load(std::memory_order_relaxed) != nullptr)
            cell.store(nullptr, std::memory_order_relaxed);
    }
}

template <class T> void CowPool<T>::swap(CowPool& other) noexcept
{
    std::swap(m_read, other.m_read);
    std::swap(m_own, other.m_own);
    std::swap(m_leaves, other.m_leaves);
    std::swap(m_free, other.m_free);
    std::swap(m_end, other.m_end);
    std::swap(m_live, other.m_live);
}

template <class T> std::size_t CowPool<T>::ownedBytes() const
{
    std::size_t chunks = 0;
    for (const T* own : m_own)
        chunks += own != nullptr ? 1 : 0;
    return chunks * sizeof(Chunk);
}

template <class T> void CowPool<T>::drop(Chunk* chunk)
{
    if (chunk != nullptr && chunk->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
        delete chunk;
}

template <class T> void CowPool<T>::drop(Leaf* leaf)
{
    if (leaf->owners.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    for (Chunk* chunk : leaf->chunks)
        drop(chunk);
    delete leaf;
}

template <class T> typename CowPool<T>::Place CowPool<T>::append()
{
    if (m_end == capacity())
        for (std::size_t n = std::clamp<std::size_t>(m_read.size(), 1, kGrowth); n > 0; --n)
            addChunk();
    T& element = edit(m_end);
    ++m_live;
    return {m_end++, element};
}

template <class T> void CowPool<T>::addChunk()
{
    const std::size_t index = m_read.size();
    if (m_leaves.size() == index / Leaf::kChunks) {
        auto leaf = std::make_unique<Leaf>();
        m_leaves.push_back(leaf.get());
        leaf.release();
    }
    Leaf& leaf = ownLeaf(index / Leaf::kChunks);
    auto chunk = std::make_unique<Chunk>();
    m_own.resize(index + 1);
    m_read.push_back(chunk->elements.data());
    m_own.back() = chunk->elements.data();
    leaf.chunks[index % Leaf::kChunks] = chunk.release();
}

template <class T> typename CowPool<T>::Leaf& CowPool<T>::ownLeaf(std::size_t leafIndex)
{
    Leaf*& leaf = m_leaves[leafIndex];
    // Acquire: what the last other owner did with the leaf came before it let go.
    if (leaf->owners.load(std::memory_order_acquire) == 1)
        return *leaf;
    auto mine = std::make_unique<Leaf>();
    mine->chunks = leaf->chunks;
    for (Chunk* chunk : mine->chunks)
        if (chunk != nullptr)
            chunk->owners.fetch_add(1, std::memory_order_relaxed);
    drop(std::exchange(leaf, mine.release()));
    return *leaf;
}

template <class T> T* CowPool<T>::makeOwn(std::size_t chunkIndex)
{
    Chunk*& chunk = ownLeaf(chunkIndex / Leaf::kChunks).chunks[chunkIndex % Leaf::kChunks];
    if (chunk->owners.load(std::memory_order_acquire) != 1) {
        auto mine = std::make_unique<Chunk>();
        mine->elements = chunk->elements;
        drop(std::exchange(chunk, mine.release()));
    }
    m_read[chunkIndex] = chunk->elements.data();
    m_own[chunkIndex] = chunk->elements.data();
    return m_own[chunkIndex];
}

} // namespace cloudyard
