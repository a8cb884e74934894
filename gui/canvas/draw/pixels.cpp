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
[[gnu::always_inline]] inline __m128i timesOver255(__m128i x, __m128i factor)
{
    // (t + t / 256) / 256 in whole numbers is t * 257 / 65536.
    const __m128i t = _mm_add_epi16(_mm_mullo_epi16(x, factor), _mm_set1_epi16(128));
    return _mm_mulhi_epu16(t, _mm_set1_epi16(257));
}

/// scaled() for four pixels; the factor in each of eight 16-bit numbers.
[[gnu::always_inline]] inline __m128i scaled4(__m128i color, __m128i factor)
{
    const __m128i zero = _mm_setzero_si128();
    return _mm_packus_epi16(timesOver255(_mm_unpacklo_epi8(color, zero), factor),
                            timesOver255(_mm_unpackhi_epi8(color, zero), factor));
}

/// over() or glowing() for four pixels.
template <Blend blend> [[gnu::always_inline]] inline __m128i joined4(__m128i color, __m128i under)
{
    const __m128i zero = _mm_setzero_si128();
    const __m128i alpha = _mm_srli_epi32(color, 24);
    const __m128i alphas = _mm_or_si128(alpha, _mm_slli_epi32(alpha, 16)); // twice in each pixel
    const __m128i rest = _mm_sub_epi16(_mm_set1_epi16(255), alphas);
    const __m128i low = timesOver255(_mm_unpacklo_epi8(under, zero), _mm_unpacklo_epi32(rest, rest));
    const __m128i high = timesOver255(_mm_unpackhi_epi8(under, zero), _mm_unpackhi_epi32(rest, rest));
    const __m128i shownThrough = _mm_packus_epi16(low, high);
    return blend == Blend::Over ? _mm_add_epi8(color, shownThrough) : _mm_adds_epu8(color, shownThrough);
}

template <Blend blend> [[gnu::always_inline]] inline void join4(std::uint32_t* under, __m128i color)
{
    __m128i* const place = reinterpret_cast<__m128i*>(under);
    _mm_storeu_si128(place, joined4<blend>(color, _mm_loadu_si128(place)));
}
#endif

template <Blend blend> std::uint32_t joined(std::uint32_t color, std::uint32_t under)
{
    return blend == Blend::Over ? over(color, under) : glowing(color, under);
}

/// Puts `count` pixels of a sprite on as many of the target, in each of some rows.
template <Blend blend>
void joinRows(std::uint32_t* under, std::ptrdiff_t stride, const std::uint32_t* color, std::ptrdiff_t spriteStride,
              int count, int rows)
{
    for (int row = 0; row < rows; ++row, under += stride, color += spriteStride) {
        int i = 0;
#if defined(__SSE2__)
        for (; i + 4 <= count; i += 4)
            join4<blend>(under + i, _mm_loadu_si128(reinterpret_cast<const __m128i*>(color + i)));
#endif
        for (; i < count; ++i)
            under[i] = joined<blend>(color[i], under[i]);
    }
}

/// The same with the sprite times `alpha` / 255.
template <Blend blend>
void fadeRows(std::uint32_t* under, std::ptrdiff_t stride, const std::uint32_t* color, std::ptrdiff_t spriteStride,
              int count, int rows, std::uint32_t alpha)
{
    for (int row = 0; row < rows; ++row, under += stride, color += spriteStride) {
        int i = 0;
#if defined(__SSE2__)
        const __m128i factor = _mm_set1_epi16(static_cast<short>(alpha));
        for (; i + 4 <= count; i += 4)
            join4<blend>(under + i, scaled4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(color + i)), factor));
#endif
        for (; i < count; ++i)
            under[i] = joined<blend>(scaled(color[i], alpha), under[i]);
    }
}

} // namespace

PixelTarget::PixelTarget(QImage& image, const QRect& part)
    : bits(reinterpret_cast<std::uint32_t*>(image.bits())), stride(image.bytesPerLine() / 4),
      whole(image.rect()), clip(part & image.rect())
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
    for (; i + 4 <= count; i += 4)
        join4<Blend::Over>(pixels + i, colors);
#endif
    for (; i < count; ++i)
        pixels[i] = over(color, pixels[i]);
}

void blit(const PixelTarget& target, int x, int y, const std::uint32_t* sprite, int width, int height,
          Blend blend)
{
    const QRect part = QRect(x, y, width, height) & target.clip;
    if (part.isEmpty())
        return;
    std::uint32_t* const under = target.row(part.top()) + part.left();
    const std::uint32_t* const color = sprite + static_cast<std::ptrdiff_t>(part.top() - y) * width + (part.left() - x);
    const auto join = blend == Blend::Over ? joinRows<Blend::Over> : joinRows<Blend::Glow>;
    join(under, target.stride, color, width, part.width(), part.height());
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
    if (part.isEmpty())
        return;
    std::uint32_t* const under = target.row(part.top()) + part.left();
    const std::uint32_t* const color = sprite + static_cast<std::ptrdiff_t>(part.top() - y) * width + (part.left() - x);
    const auto fade = blend == Blend::Over ? fadeRows<Blend::Over> : fadeRows<Blend::Glow>;
    fade(under, target.stride, color, width, part.width(), part.height(), alpha);
}

} // namespace cloudyard
