#include "app/render/error_text.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace render {

namespace {

QString detail(const base::Error &error, std::size_t index)
{
    return index < error.details.size() ? QString::fromStdString(error.details[index]) : QString();
}

QString allDetails(const base::Error &error)
{
    QStringList words;
    for (const std::string &part : error.details)
        words << QString::fromStdString(part);
    return words.join(QStringLiteral(", "));
}

/// A sentence, and the details after it where there are any.
QString withDetails(const QString &sentence, const base::Error &error)
{
    return error.details.empty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, allDetails(error));
}

QString megabytes(const QString &bytes)
{
    return QLocale().formattedDataSize(bytes.toLongLong(), 0, QLocale::DataSizeSIFormat);
}

} // namespace

QString ErrorText::reason(const base::Error &error)
{
    using base::ErrorCode;
    if (error.code <= ErrorCode::FileBinary)
        return fileReason(error);
    if (error.code <= ErrorCode::LanguageUnknown)
        return formatReason(error);
    if (error.code <= ErrorCode::ChangesNewer)
        return projectReason(error);
    switch (error.code) {
    case ErrorCode::PlaceReadOnly:
        return tr("nothing can be written there");
    case ErrorCode::DiskFull:
        return tr("the disk is full; what was stored before is kept");
    case ErrorCode::WriteFailed:
        return withDetails(tr("it could not be written; what was there before is kept"), error);
    case ErrorCode::StoreFailed:
        return withDetails(tr("the project could not be changed; what was stored before is kept"), error);
    case ErrorCode::NotFound:
        return tr("it is not there");
    case ErrorCode::NothingToUndo:
        return tr("there is nothing to undo");
    case ErrorCode::NothingToRedo:
        return tr("there is nothing to redo");
    case ErrorCode::Cancelled:
        return tr("it was cancelled");
    case ErrorCode::SizeUnsupported:
        return withDetails(tr("a picture cannot have this size"), error);
    default:
        return withDetails(tr("this cannot be done so"), error);
    }
}

QString ErrorText::fileReason(const base::Error &error)
{
    using base::ErrorCode;
    switch (error.code) {
    case ErrorCode::FileMissing:
        return tr("there is no such file");
    case ErrorCode::FileIsFolder:
        return tr("it is a folder");
    case ErrorCode::FileNotRegular:
        return tr("it is a pipe, a device or a socket, not a file");
    case ErrorCode::FileUnreadable:
        return withDetails(tr("it could not be read"), error);
    case ErrorCode::FileTooLarge:
        return error.details.size() > 1
                   ? tr("it is too large: %1, at most %2").arg(megabytes(detail(error, 0)), megabytes(detail(error, 1)))
                   : tr("it is too large");
    case ErrorCode::FileEmpty:
        return tr("there is no text in it");
    default:
        return withDetails(tr("it is not text"), error);
    }
}

QString ErrorText::formatReason(const base::Error &error)
{
    using base::ErrorCode;
    switch (error.code) {
    case ErrorCode::EncodingInvalid:
        return detail(error, 1).isEmpty() ? tr("its characters cannot be read as %1").arg(detail(error, 0))
                                          : tr("its characters cannot be read as %1, first at byte %2")
                                                .arg(detail(error, 0), detail(error, 1));
    case ErrorCode::FormatUnknown:
        return withDetails(tr("its format is not known"), error);
    case ErrorCode::FormatInvalid:
        return error.details.size() > 1 ? tr("line %1: %2").arg(detail(error, 0), detail(error, 1))
                                        : withDetails(tr("it breaks its own format"), error);
    case ErrorCode::OffsetsDoNotFit:
        return error.details.size() > 3
                   ? tr("line %1: the words of %2 do not stand there: “%3” is “%4” in the text")
                         .arg(detail(error, 0), detail(error, 1), detail(error, 2), detail(error, 3))
                   : withDetails(tr("the words do not stand where it says"), error);
    case ErrorCode::BodyMissing:
        return error.details.empty() ? tr("the article's text is missing")
                                     : tr("line %1: the article's text is missing").arg(detail(error, 0));
    case ErrorCode::DateInvalid:
        return withDetails(tr("it is no date"), error);
    default:
        return withDetails(tr("there is no language of this name"), error);
    }
}

QString ErrorText::projectReason(const base::Error &error)
{
    using base::ErrorCode;
    switch (error.code) {
    case ErrorCode::ProjectNotDatabase:
        return tr("it is not a Dateline project");
    case ErrorCode::ProjectForeign:
        return tr("it is a database of another program");
    case ErrorCode::ProjectNewer:
        return tr("it was written by a newer version of Dateline");
    case ErrorCode::ProjectDamaged:
        return withDetails(tr("it is damaged"), error);
    case ErrorCode::ProjectSchemaUnknown:
        return withDetails(tr("it holds something that no version of Dateline wrote"), error);
    case ErrorCode::ProjectInUse:
        return tr("it is open in another window or program");
    case ErrorCode::ChangesForeign:
        return tr("these annotations belong to another project: only copies of one project file can exchange them");
    case ErrorCode::ChangesNewer:
        return tr("these annotations were sent by a newer version of Dateline");
    default:
        return tr("it can only be read");
    }
}

QString ErrorText::text(const base::Error &error)
{
    const QString subject = QString::fromStdString(error.subject);
    return subject.isEmpty() ? reason(error) : tr("%1: %2").arg(subject, reason(error));
}

} // namespace render
