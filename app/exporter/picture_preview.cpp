#include "app/exporter/picture_preview.h"

#include "app/render/error_text.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pauseMs = 80;

} // namespace

PicturePreview::PicturePreview(std::shared_ptr<const PictureSource> source, QWidget *parent)
    : QWidget(parent)
    , m_task(std::move(source))
    , m_pause(new QTimer(this))
    , m_paper(new QWidget(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"exportPreview"_s);
    m_paper->setMinimumSize(360, 260);
    m_paper->setAccessibleName(tr("Preview"));
    m_paper->installEventFilter(this);
    m_words->setObjectName(u"exportPreviewWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_paper, 1);
    layout->addWidget(m_words);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &PicturePreview::ask);
    connect(&m_task, &PreviewTask::drawn, this, &PicturePreview::showDrawn);
    connect(&m_task, &PreviewTask::failed, this, &PicturePreview::showError);
}

void PicturePreview::show(const ExportWish &wish)
{
    m_wish = wish;
    if (std::holds_alternative<render::PictureFormat>(wish.format)) {
        m_pause->start();
        return;
    }
    m_pause->stop();
    m_image = {};
    judge(true, tr("This file holds the claims as text, without a picture."));
}

void PicturePreview::ask()
{
    if (std::holds_alternative<render::PictureFormat>(m_wish.format))
        m_task.ask(m_wish, m_paper->size(), devicePixelRatioF());
}

void PicturePreview::showDrawn(const DrawnPreview &preview)
{
    if (!std::holds_alternative<render::PictureFormat>(m_wish.format))
        return; // a format without a picture was chosen meanwhile
    m_image = preview.image;
    judge(true, sizeWords(preview));
}

void PicturePreview::showError(const base::Error &error)
{
    m_image = {};
    judge(false, tr("The picture cannot be made so: %1.").arg(render::ErrorText::text(error)));
}

void PicturePreview::judge(bool isPossible, const QString &words)
{
    m_isPossible = isPossible;
    m_words->setText(words);
    m_paper->update();
    Q_EMIT judged();
}

QString PicturePreview::sizeWords(const DrawnPreview &preview) const
{
    const QLocale locale;
    const auto mm = [&](int pixels) { return locale.toString(std::lround(pixels / render::pixelsPerMm)); };
    QString words = tr("%1 × %2 mm").arg(mm(preview.size.width()), mm(preview.size.height()));
    if (m_wish.format == ExportFormat(render::PictureFormat::Png)) {
        const QSize exact = m_wish.style.pixels;
        const auto dots = [&](int pixels) { return locale.toString(std::lround(pixels * m_wish.style.scale)); };
        words += u" · "_s + tr("%1 × %2 px")
                                .arg(exact.isEmpty() ? dots(preview.size.width()) : locale.toString(exact.width()),
                                     exact.isEmpty() || !m_wish.style.keepHeight ? dots(preview.size.height())
                                                                                 : locale.toString(exact.height()));
    }
    if (m_wish.format == ExportFormat(render::PictureFormat::Pdf) && m_wish.style.page.paper != render::Paper::Sheet)
        words += u" · "_s + tr("%n page(s)", "", preview.pages);
    return words;
}

void PicturePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pause->start();
}

bool PicturePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_paper || event->type() != QEvent::Paint)
        return QWidget::eventFilter(watched, event);
    QPainter painter(m_paper);
    if (m_image.isNull()) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(m_paper->rect().adjusted(0, 0, -1, -1));
        return true;
    }
    const QSizeF size = m_image.deviceIndependentSize();
    const QRectF place(QPointF(std::floor((m_paper->width() - size.width()) / 2), 0), size);
    painter.drawImage(place, m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    return true;
}

} // namespace ui
