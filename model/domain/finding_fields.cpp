#include "model/domain/fieldbuilder.h"
#include "model/domain/finding.h"

template <> std::span<const Field> fieldsOf<Finding>()
{
    static const Field fields[] = {
        idField<Finding>(),
        codeField<Finding>(),
        field<&Finding::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
        field<&Finding::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required(),
        field<&Finding::grade>("grade", QT_TRANSLATE_NOOP("Field", "Grade")).csv("kind"),
        field<&Finding::clause>("clause", QT_TRANSLATE_NOOP("Field", "Clause")).text(12),
        field<&Finding::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id"),
        field<&Finding::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).text(1000),
        field<&Finding::rootCause>("root_cause", QT_TRANSLATE_NOOP("Field", "Root cause")).text(1000),
        field<&Finding::correction>("correction", QT_TRANSLATE_NOOP("Field", "Correction")).text(1000),
        field<&Finding::correctiveAction>("corrective_action", QT_TRANSLATE_NOOP("Field", "Corrective action"))
            .text(1000),
        field<&Finding::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible")).csv("responsible_id"),
        field<&Finding::dueDate>("due_date", QT_TRANSLATE_NOOP("Field", "Due date")),
        field<&Finding::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&Finding::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
        field<&Finding::effectivenessDue>("effectiveness_due", QT_TRANSLATE_NOOP("Field", "Effectiveness due")),
        field<&Finding::effectivenessResult>("effectiveness_result",
                                             QT_TRANSLATE_NOOP("Field", "Effectiveness result")),
        field<&Finding::effectivenessBy>("effectiveness_by", QT_TRANSLATE_NOOP("Field", "Effectiveness by")),
        field<&Finding::effectivenessOn>("effectiveness_on", QT_TRANSLATE_NOOP("Field", "Effectiveness on")),
        field<&Finding::effectivenessNote>("effectiveness_note", QT_TRANSLATE_NOOP("Field", "Effectiveness note"))
            .text(500),
        archivedField<Finding>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Evidence>()
{
    static const Field fields[] = {
        idField<Evidence>(),
        codeField<Evidence>(),
        field<&Evidence::fileName>("file_name", QT_TRANSLATE_NOOP("Field", "File name")).text(260),
        field<&Evidence::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Evidence::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
        field<&Evidence::location>("location", QT_TRANSLATE_NOOP("Field", "Location")).text(300),
        field<&Evidence::classification>("classification", QT_TRANSLATE_NOOP("Field", "Classification")),
        field<&Evidence::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200),
        field<&Evidence::storage>("storage", QT_TRANSLATE_NOOP("Field", "Storage")),
        field<&Evidence::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes")).range(0, 2147483647),
        field<&Evidence::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")).text(64),
        field<&Evidence::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until")),
        archivedField<Evidence>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<EvidenceLink>()
{
    static const Field fields[] = {
        idField<EvidenceLink>(),
        field<&EvidenceLink::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"))
            .csv("evidence_id")
            .required(),
        field<&EvidenceLink::targetKind>("target_kind", QT_TRANSLATE_NOOP("Field", "Target kind")).required(),
        field<&EvidenceLink::target>("target", QT_TRANSLATE_NOOP("Field", "Record")).csv("target_id").required(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<AuditSession>()
{
    static const Field fields[] = {
        idField<AuditSession>(),
        codeField<AuditSession>(),
        field<&AuditSession::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200).required(),
        field<&AuditSession::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&AuditSession::fromDate>("from_date", QT_TRANSLATE_NOOP("Field", "From date")),
        field<&AuditSession::toDate>("to_date", QT_TRANSLATE_NOOP("Field", "To date")),
        field<&AuditSession::criteria>("criteria", QT_TRANSLATE_NOOP("Field", "Criteria")).text(200),
        field<&AuditSession::auditors>("auditors", QT_TRANSLATE_NOOP("Field", "Auditors")).text(300),
        field<&AuditSession::snapshot>("snapshot", QT_TRANSLATE_NOOP("Field", "Snapshot")).json(),
        archivedField<AuditSession>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<AuditCheck>()
{
    static const Field fields[] = {
        idField<AuditCheck>(),
        field<&AuditCheck::session>("session", QT_TRANSLATE_NOOP("Field", "Session")).csv("session_id").required(),
        field<&AuditCheck::checkId>("check_id", QT_TRANSLATE_NOOP("Field", "Check id")).text(20).required(),
        field<&AuditCheck::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")).csv("objective_id"),
        field<&AuditCheck::label>("label", QT_TRANSLATE_NOOP("Field", "Label")),
        field<&AuditCheck::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).text(2000),
        field<&AuditCheck::sampled>("sampled", QT_TRANSLATE_NOOP("Field", "Sampled")),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<IssuedDocument>()
{
    static const Field fields[] = {
        idField<IssuedDocument>(),
        codeField<IssuedDocument>(),
        field<&IssuedDocument::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200).required(),
        field<&IssuedDocument::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20),
        field<&IssuedDocument::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
        field<&IssuedDocument::author>("author", QT_TRANSLATE_NOOP("Field", "Author")).text(120),
        field<&IssuedDocument::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).text(40),
        field<&IssuedDocument::fileName>("file_name", QT_TRANSLATE_NOOP("Field", "File name")).text(260),
        field<&IssuedDocument::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")).text(64),
        field<&IssuedDocument::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval")).csv("approval_id"),
        archivedField<IssuedDocument>(),
    };
    return fields;
}

std::span<const KindInfo> findingKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<Finding>("finding", "findings", QT_TRANSLATE_NOOP("Kind", "Finding"),
                          QT_TRANSLATE_NOOP("Kind", "Findings"), "CA-"),
        kindInfo<Evidence>("evidence", "evidence", QT_TRANSLATE_NOOP("Kind", "Evidence"),
                           QT_TRANSLATE_NOOP("Kind", "Evidence"), "EV-"),
        kindInfo<EvidenceLink>("evidence_link", "evidence_links", QT_TRANSLATE_NOOP("Kind", "Link of evidence"),
                               QT_TRANSLATE_NOOP("Kind", "Links of evidence"), ""),
        kindInfo<AuditSession>("audit_session", "audit_sessions", QT_TRANSLATE_NOOP("Kind", "Audit"),
                               QT_TRANSLATE_NOOP("Kind", "Audits"), "AUD-"),
        kindInfo<AuditCheck>("audit_check", "audit_checks", QT_TRANSLATE_NOOP("Kind", "Audit check"),
                             QT_TRANSLATE_NOOP("Kind", "Audit checks"), ""),
        kindInfo<IssuedDocument>("document", "documents", QT_TRANSLATE_NOOP("Kind", "Document"),
                                 QT_TRANSLATE_NOOP("Kind", "Documents"), "DOC-"),
    };
    return kinds;
}
