// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/pixels.h"

#include <algorithm>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cloudyard {

namespace {

#if defined(__SSE2__)
/// x * factor / 255, rounded to nearest, for eight 16-bit numbers below 256.
__m128i timesOver255(__m128i x, __m128i factor)
{
    const __m128i product = _mm_add_epi16(_mm_mullo_epi16(x, factor), _mm_set1_epi16(128));
    return _mm_srli_epi16(_mm_add_epi16(product, _mm_srli_epi16(product, 8)), 8);
}

/// What of four pixels shows through colours of these alphas.
__m128i shownThrough(__m128i color, __m128i under)
{
    const __m128i zero = _mm_setzero_si128();
    const __m128i alpha = _mm_srli_epi32(color, 24);
    const __m128i alphas = _mm_or_si128(alpha, _mm_slli_epi32(alpha, 16)); // twice in each pixel
    const __m128i rest = _mm_sub_epi16(_mm_set1_epi16(255), alphas);
    const __m128i low = timesOver255(_mm_unpacklo_epi8(under, zero), _mm_unpacklo_epi32(rest, rest));
    const __m128i high = timesOver255(_mm_unpackhi_epi8(under, zero), _mm_unpackhi_epi32(rest, rest));
    return _mm_packus_epi16(low, high);
}

__m128i over4(__m128i color, __m128i under) { return _mm_add_epi8(color, shownThrough(color, under)); }

__m128i glowing4(__m128i color, __m128i under) { return _mm_adds_epu8(color, shownThrough(color, under)); }
#endif

void overRow(std::uint32_t* under, const std::uint32_t* color, int count)
{
    int i = 0;
#if defined(__SSE2__)
    for (; i + 4 <= count; i += 4) {
        const __m128i c = _mm_loadu_si128(reinterpret_cast<const __m128i*>(color + i));
        if (_mm_movemask_epi8(_mm_cmpeq_epi32(c, _mm_setzero_si128())) == 0xffff)
            continue;
        __m128i* const place = reinterpret_cast<__m128i*>(under + i);
        _mm_storeu_si128(place, over4(c, _mm_loadu_si128(place)));
    }
#endif
    for (; i < count; ++i)
        under[i] = over(color[i], under[i]);
}

void glowRow(std::uint32_t* under, const std::uint32_t* color, int count)
{
    int i = 0;
#if defined(__SSE2__)
    for (; i + 4 <= count; i += 4) {
        const __m128i c = _mm_loadu_si128(reinterpret_cast<const __m128i*>(color + i));
        if (_mm_movemask_epi8(_mm_cmpeq_epi32(c, _mm_setzero_si128())) == 0xffff)
            continue;
        __m128i* const place = reinterpret_cast<__m128i*>(under + i);
        _mm_storeu_si128(place, glowing4(c, _mm_loadu_si128(place)));
    }
#endif
    for (; i < count; ++i)
        under[i] = glowing(color[i], under[i]);
}

} // namespace

PixelTarget::PixelTarget(QImage& image, const QRect& part)
    : bits(reinterpret_cast<std::uint32_t*>(image.bits())), stride(image.bytesPerLine() / 4),
      clip(part & image.rect())
{
    Q_ASSERT(image.depth() == 32);
}

PixelTarget PixelTarget::clipped(const QRect& part) const
{
    PixelTarget result = *this;
    result.clip &= part;
    return result;
}

void fillSpan(std::uint32_t* pixels, int count, std::uint32_t color)
{
    if (color >> 24 == 255) {
        std::fill_n(pixels, count, color);
        return;
    }
    int i = 0;
#if defined(__SSE2__)
    const __m128i colors = _mm_set1_epi32(static_cast<int>(color));
    for (; i + 4 <= count; i += 4) {
        __m128i* const place = reinterpret_cast<__m128i*>(pixels + i);
        _mm_storeu_si128(place, over4(colors, _mm_loadu_si128(place)));
    }
#endif
    for (; i < count; ++i)
        pixels[i] = over(color, pixels[i]);
}

void blit(const PixelTarget& target, int x, int y, const std::uint32_t* sprite, int width, int height,
          Blend blend)
{
    const QRect part = QRect(x, y, width, height) & target.clip;
    for (int row = part.top(); row <= part.bottom(); ++row) {
        std::uint32_t* const under = target.row(row) + part.left();
        const std::uint32_t* const color =
            sprite + static_cast<std::ptrdiff_t>(row - y) * width + (part.left() - x);
        blend == Blend::Over ? overRow(under, color, part.width()) : glowRow(under, color, part.width());
    }
}

void blit(const PixelTarget& target, int x, int y, const QImage& sprite, Blend blend)
{
    Q_ASSERT(sprite.depth() == 32 && sprite.bytesPerLine() == 4 * sprite.width());
    blit(target, x, y, reinterpret_cast<const std::uint32_t*>(sprite.constBits()), sprite.width(),
         sprite.height(), blend);
}

void blitFaded(const PixelTarget& target, int x, int y, const std::uint32_t* sprite, int width,
               int height, std::uint32_t alpha, Blend blend)
{
    const QRect part = QRect(x, y, width, height) & target.clip;
    for (int row = part.top(); row <= part.bottom(); ++row) {
        std::uint32_t* const under = target.row(row) + part.left();
        const std::uint32_t* const color =
            sprite + static_cast<std::ptrdiff_t>(row - y) * width + (part.left() - x);
        for (int i = 0; i < part.width(); ++i) {
            const std::uint32_t faded = scaled(color[i], alpha);
            under[i] = blend == Blend::Over ? over(faded, under[i]) : glowing(faded, under[i]);
        }
    }
}

} // namespace cloudyard
