#include "model/domain/fieldbuilder.h"
#include "model/domain/organisation.h"

template <> std::span<const Field> fieldsOf<Organisation>()
{
    static const Field fields[] = {
        idField<Organisation>(),
        field<&Organisation::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).text(120).required(),
        field<&Organisation::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name")).text(40),
        field<&Organisation::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector")).text(120),
        field<&Organisation::employees>("employees", QT_TRANSLATE_NOOP("Field", "Employees")).range(0, 10000000),
        field<&Organisation::sites>("sites", QT_TRANSLATE_NOOP("Field", "Sites")).text(500),
        field<&Organisation::ismsScope>("isms_scope", QT_TRANSLATE_NOOP("Field", "Scope of the ISMS")).text(1000),
        field<&Organisation::fiscalYearStartMonth>("fiscal_year_start_month",
                                                   QT_TRANSLATE_NOOP("Field", "First month of the fiscal year"))
            .range(1, 12),
        field<&Organisation::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "Fixed day of the file")),
        field<&Organisation::reportingLanguage>("reporting_language", QT_TRANSLATE_NOOP("Field", "Reporting language"))
            .text(5),
        field<&Organisation::secondLanguage>("second_language", QT_TRANSLATE_NOOP("Field", "Second language")).text(5),
        field<&Organisation::classification>("classification", QT_TRANSLATE_NOOP("Field", "Classification")),
        field<&Organisation::certificate>("certificate", QT_TRANSLATE_NOOP("Field", "Certificate")).text(200),
        field<&Organisation::retentionYears>("retention_years", QT_TRANSLATE_NOOP("Field", "Retention years"))
            .range(3, 30),
        field<&Organisation::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency")).text(3),
        field<&Organisation::smallGroupMinimum>("small_group_minimum",
                                                QT_TRANSLATE_NOOP("Field", "Smallest group for people figures"))
            .range(5, 1000),
        field<&Organisation::objectiveLeadText>("objective_lead_text",
                                                QT_TRANSLATE_NOOP("Field", "Policy wording that frames the objectives"))
            .text(2000),
        field<&Organisation::logo>("logo", QT_TRANSLATE_NOOP("Field", "Logo")),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Setting>()
{
    static const Field fields[] = {
        idField<Setting>(),
        field<&Setting::key>("key", QT_TRANSLATE_NOOP("Field", "Key")).text(80).required(),
        field<&Setting::value>("value", QT_TRANSLATE_NOOP("Field", "Value")).text(500),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<OrgUnit>()
{
    static const Field fields[] = {
        idField<OrgUnit>(),
        codeField<OrgUnit>(),
        field<&OrgUnit::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of")).csv("parent_id"),
        field<&OrgUnit::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).text(120).required(),
        field<&OrgUnit::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&OrgUnit::head>("head", QT_TRANSLATE_NOOP("Field", "Head")).csv("head_id"),
        archivedField<OrgUnit>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Person>()
{
    static const Field fields[] = {
        idField<Person>(),
        codeField<Person>(),
        field<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).text(120).required(),
        field<&Person::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).text(120),
        field<&Person::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")).csv("unit_id"),
        field<&Person::topManagement>("top_management", QT_TRANSLATE_NOOP("Field", "Top management")),
        field<&Person::active>("active", QT_TRANSLATE_NOOP("Field", "Active")),
        field<&Person::isRole>("is_role", QT_TRANSLATE_NOOP("Field", "Role without a name")),
        field<&Person::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")).text(200),
        archivedField<Person>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<BusinessGoal>()
{
    static const Field fields[] = {
        idField<BusinessGoal>(),
        codeField<BusinessGoal>(),
        field<&BusinessGoal::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200).required(),
        field<&BusinessGoal::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).csv("owner_id"),
        field<&BusinessGoal::horizon>("horizon", QT_TRANSLATE_NOOP("Field", "Horizon")),
        field<&BusinessGoal::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).text(1000),
        archivedField<BusinessGoal>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<InterestedParty>()
{
    static const Field fields[] = {
        idField<InterestedParty>(),
        codeField<InterestedParty>(),
        field<&InterestedParty::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).text(120).required(),
        field<&InterestedParty::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&InterestedParty::expectation>("expectation", QT_TRANSLATE_NOOP("Field", "Expectation")).text(1000),
        field<&InterestedParty::addressedByIsms>("addressed_by_isms",
                                                 QT_TRANSLATE_NOOP("Field", "Addressed by the ISMS")),
        archivedField<InterestedParty>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<GlossaryTerm>()
{
    static const Field fields[] = {
        idField<GlossaryTerm>(),
        field<&GlossaryTerm::term>("term", QT_TRANSLATE_NOOP("Field", "Term")).text(80).required(),
        field<&GlossaryTerm::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).text(5).required(),
        field<&GlossaryTerm::definition>("definition", QT_TRANSLATE_NOOP("Field", "Definition")).text(1000),
        field<&GlossaryTerm::synonyms>("synonyms", QT_TRANSLATE_NOOP("Field", "Synonyms")).text(300),
    };
    return fields;
}

std::span<const KindInfo> organisationKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<Organisation>("organisation", "organisation", QT_TRANSLATE_NOOP("Kind", "Organisation"),
                               QT_TRANSLATE_NOOP("Kind", "Organisation"), ""),
        kindInfo<Setting>("setting", "settings", QT_TRANSLATE_NOOP("Kind", "Setting"),
                          QT_TRANSLATE_NOOP("Kind", "Settings"), ""),
        kindInfo<OrgUnit>("org_unit", "org_units", QT_TRANSLATE_NOOP("Kind", "Unit"),
                          QT_TRANSLATE_NOOP("Kind", "Units"), ""),
        kindInfo<Person>("person", "people", QT_TRANSLATE_NOOP("Kind", "Person"), QT_TRANSLATE_NOOP("Kind", "People"),
                         "P"),
        kindInfo<BusinessGoal>("business_goal", "business_goals", QT_TRANSLATE_NOOP("Kind", "Business goal"),
                               QT_TRANSLATE_NOOP("Kind", "Business goals"), "BG"),
        kindInfo<InterestedParty>("interested_party", "interested_parties",
                                  QT_TRANSLATE_NOOP("Kind", "Interested party"),
                                  QT_TRANSLATE_NOOP("Kind", "Interested parties"), "IP"),
        kindInfo<GlossaryTerm>("glossary_term", "glossary_terms", QT_TRANSLATE_NOOP("Kind", "Glossary term"),
                               QT_TRANSLATE_NOOP("Kind", "Glossary"), ""),
    };
    return kinds;
}
