// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QGridLayout>
#include <QTimer>

#include "gui/document/session_link.h"
#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/inspector/result_lines.h"

namespace cloudyard {

/// What the run has come to so far, in the figures of `yard run` at the same simulated time: of the whole scene, or of
/// one node. While it can be seen it asks the run for a report a few times a second, else never. Figures can be
/// selected and copied. GUI thread.
class ResultsPage : public InspectorPage {
    Q_OBJECT
public:
    ResultsPage(const Document& document, SessionLink& link, const Subject& subject, QWidget* parent = nullptr);
    void sync() override;
    void showFrame(const Frame& frame) override;
    void clearFrame() override;

    [[nodiscard]] const std::vector<ResultLine>& lines() const { return m_lines; }
    [[nodiscard]] QString timeText() const { return m_time->text(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The labels of a line; those that it does not have are null.
    struct Row {
        ToneLabel* caption;
        ToneLabel* value;
        ToneLabel* remark;
    };
    void ask();
    void showReport(const RunReport& report);
    void showLines(std::vector<ResultLine> lines);
    void build();
    void fill();
    [[nodiscard]] std::vector<ResultLine> linesOf(const RunReport& report) const;

    const Document& m_document;
    SessionLink& m_link;
    Subject m_subject;
    ToneLabel* m_time;
    QWidget* m_table = nullptr;
    std::vector<ResultLine> m_lines;
    std::vector<Row> m_rows;
    std::shared_ptr<const RunReport> m_report; ///< what is shown
    SimTime m_now;                             ///< of the newest frame
    bool m_isStale = true;
    QTimer m_pause; ///< between two questions
};

} // namespace cloudyard
