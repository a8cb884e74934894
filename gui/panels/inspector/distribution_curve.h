// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/base/distribution.h"

namespace cloudyard {

/// How likely each duration is, as a curve from nothing to the 99th percentile, with mean and percentile in words. Says
/// the same to assistive technology. GUI thread.
class DistributionCurve : public QWidget {
    Q_OBJECT
public:
    explicit DistributionCurve(QWidget* parent = nullptr);
    /// None: hides it.
    void show(const std::optional<Distribution>& distribution);
    [[nodiscard]] QSize sizeHint() const override { return {120, 40}; }
    [[nodiscard]] QString words() const { return m_words; }
    /// The words as they are written below the curve: on one line where that has room, else on two.
    [[nodiscard]] QStringList lines() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    std::vector<double> m_heights; ///< 0 to 1, evenly from 0 to the 99th percentile
    double m_mean = 0;             ///< as a share of the width
    QString m_words;
};

} // namespace cloudyard
