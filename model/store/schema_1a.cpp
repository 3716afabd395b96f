#include "model/store/schemasteps.h"

// Schema 1, part 1: frozen text, made once from the dictionary and never edited. A new field is a new step.
// clang-format off
std::vector<const char *> schema1Organisation()
{
    return {
            R"(CREATE TABLE "organisation" ("id" TEXT PRIMARY KEY NOT NULL, "name" TEXT NOT NULL, "short_name" TEXT, )"
            R"("sector" TEXT, "employees" INTEGER, "sites" TEXT, "isms_scope" TEXT, "fiscal_year_start_month" INTEGER, )"
            R"("as_of" TEXT, "reporting_language" TEXT, "second_language" TEXT, "classification" TEXT, "certificate" )"
            R"(TEXT, "retention_years" INTEGER, "currency" TEXT, "small_group_minimum" INTEGER, "objective_lead_text" )"
            R"(TEXT, "logo" BLOB) STRICT)",
            R"(CREATE TABLE "setting" ("id" TEXT PRIMARY KEY NOT NULL, "key" TEXT NOT NULL, "value" TEXT, )"
            R"(UNIQUE("key")) STRICT)",
            R"(CREATE TABLE "org_unit" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "parent" TEXT )"
            R"(REFERENCES "org_unit"("id") DEFERRABLE INITIALLY DEFERRED, "name" TEXT NOT NULL, "kind" TEXT, "head" )"
            R"(TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "person" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "name" TEXT NOT )"
            R"(NULL, "role" TEXT, "unit" TEXT REFERENCES "org_unit"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"("top_management" INTEGER NOT NULL, "active" INTEGER NOT NULL, "is_role" INTEGER NOT NULL, "email" TEXT, )"
            R"("archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "business_goal" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "title" TEXT )"
            R"(NOT NULL, "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "horizon" TEXT, )"
            R"("description" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "interested_party" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "name" )"
            R"(TEXT NOT NULL, "kind" TEXT, "expectation" TEXT, "addressed_by_isms" INTEGER NOT NULL, "archived_at" )"
            R"(TEXT) STRICT)",
            R"(CREATE TABLE "glossary_term" ("id" TEXT PRIMARY KEY NOT NULL, "term" TEXT NOT NULL, "language" TEXT NOT )"
            R"(NULL, "definition" TEXT, "synonyms" TEXT) STRICT)",
            R"(CREATE TABLE "policy_document" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "title" )"
            R"(TEXT NOT NULL, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "policy_version" ("id" TEXT PRIMARY KEY NOT NULL, "document" TEXT NOT NULL REFERENCES )"
            R"("policy_document"("id") DEFERRABLE INITIALLY DEFERRED, "version" TEXT NOT NULL, "approved_on" TEXT, )"
            R"("approved_by" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "valid_from" TEXT, )"
            R"("valid_to" TEXT, UNIQUE("document", "version")) STRICT)",
            R"(CREATE TABLE "policy_commitment" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, )"
            R"("document" TEXT NOT NULL REFERENCES "policy_document"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"("policy_version" TEXT, "section" TEXT NOT NULL, "text" TEXT NOT NULL, "valid_from" TEXT, "valid_to" )"
            R"(TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "requirement" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "reference" )"
            R"(TEXT NOT NULL, "kind" TEXT NOT NULL, "summary" TEXT, "interested_party" TEXT REFERENCES )"
            R"("interested_party"("id") DEFERRABLE INITIALLY DEFERRED, "in_force_from" TEXT, "owner" TEXT REFERENCES )"
            R"("person"("id") DEFERRABLE INITIALLY DEFERRED, "status" TEXT, "no_objective_justification" TEXT, )"
            R"("in_force_to" TEXT, "source" TEXT, "legal_checked_by" TEXT REFERENCES "person"("id") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "legal_checked_on" TEXT, "no_objective_by" TEXT REFERENCES "person"("id") DEFERRABLE)"
            R"( INITIALLY DEFERRED, "no_objective_on" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "risk" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "title" TEXT NOT NULL,)"
            R"( "affects" TEXT, "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"("inherent_likelihood" INTEGER, "inherent_impact" INTEGER, "current_likelihood" INTEGER, "current_impact")"
            R"( INTEGER, "target_likelihood" INTEGER, "target_impact" INTEGER, "treatment" TEXT, "status" TEXT, )"
            R"("identified_on" TEXT, "assessed_on" TEXT, "next_assessment" TEXT, "no_objective_justification" TEXT, )"
            R"("scenario" TEXT, "threat" TEXT, "vulnerability" TEXT, "asset_or_process" TEXT, "accepted_by" TEXT )"
            R"(REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "accepted_on" TEXT, "no_objective_by" TEXT )"
            R"(REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "no_objective_on" TEXT, "is_opportunity" )"
            R"(INTEGER NOT NULL, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "risk_assessment" ("id" TEXT PRIMARY KEY NOT NULL, "risk" TEXT NOT NULL REFERENCES )"
            R"("risk"("id") DEFERRABLE INITIALLY DEFERRED, "assessed_on" TEXT NOT NULL, "score" INTEGER, "level" TEXT, )"
            R"("likelihood" INTEGER, "impact" INTEGER, "assessed_by" TEXT REFERENCES "person"("id") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "note" TEXT) STRICT)",
            R"(CREATE TABLE "control" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "annex_a" TEXT, )"
            R"("title" TEXT NOT NULL, "applicable" INTEGER NOT NULL, "implementation" TEXT, "justification" TEXT, )"
            R"("owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "risk_control" ("id" TEXT PRIMARY KEY NOT NULL, "risk" TEXT NOT NULL REFERENCES )"
            R"("risk"("id") DEFERRABLE INITIALLY DEFERRED, "control" TEXT NOT NULL REFERENCES "control"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, UNIQUE("risk", "control")) STRICT)",
            R"(CREATE TABLE "treatment_item" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "risk" TEXT )"
            R"(NOT NULL REFERENCES "risk"("id") DEFERRABLE INITIALLY DEFERRED, "description" TEXT NOT NULL, "control" )"
            R"(TEXT REFERENCES "control"("id") DEFERRABLE INITIALLY DEFERRED, "action" TEXT REFERENCES "action"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "due_date" TEXT, "status" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "objective" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "title" TEXT NOT )"
            R"(NULL, "statement" TEXT, "level" TEXT, "unit" TEXT REFERENCES "org_unit"("id") DEFERRABLE INITIALLY )"
            R"(DEFERRED, "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "state" TEXT, "version" )"
            R"(TEXT, "start_date" TEXT, "target_date" TEXT, "priority" TEXT, "measurability" TEXT, )"
            R"("measurability_justification" TEXT, "rationale" TEXT, "evaluation_method" TEXT, "evaluator" TEXT )"
            R"(REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "review_interval" TEXT, "next_review" TEXT, )"
            R"("business_goal" TEXT REFERENCES "business_goal"("id") DEFERRABLE INITIALLY DEFERRED, "superseded_by" )"
            R"(TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "closed_on" TEXT, "tags" TEXT, "kind" )"
            R"(TEXT, "parent" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "protects" TEXT, )"
            R"("success_criteria" TEXT, "notes" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "objective_link" ("id" TEXT PRIMARY KEY NOT NULL, "objective" TEXT NOT NULL REFERENCES )"
            R"("objective"("id") DEFERRABLE INITIALLY DEFERRED, "target_kind" TEXT NOT NULL, "target" TEXT NOT NULL, )"
            R"("note" TEXT, "effect" TEXT, "strength" TEXT, "state" TEXT, "confirmed_by" TEXT REFERENCES "person"("id"))"
            R"( DEFERRABLE INITIALLY DEFERRED, "confirmed_on" TEXT, UNIQUE("objective", "target_kind", "target")) )"
            R"(STRICT)",
            R"(CREATE TABLE "objective_version" ("id" TEXT PRIMARY KEY NOT NULL, "objective" TEXT NOT NULL REFERENCES )"
            R"("objective"("id") DEFERRABLE INITIALLY DEFERRED, "version" TEXT NOT NULL, "date" TEXT NOT NULL, )"
            R"("summary" TEXT, "approved_by" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "snapshot" )"
            R"(TEXT, UNIQUE("objective", "version")) STRICT)",
            R"(CREATE TABLE "acknowledgement" ("id" TEXT PRIMARY KEY NOT NULL, "objective" TEXT NOT NULL REFERENCES )"
            R"("objective"("id") DEFERRABLE INITIALLY DEFERRED, "version" TEXT NOT NULL, "rule" TEXT NOT NULL, "reason")"
            R"( TEXT NOT NULL, "acknowledged_by" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"("acknowledged_on" TEXT) STRICT)",
            R"(CREATE TABLE "status_override" ("id" TEXT PRIMARY KEY NOT NULL, "objective" TEXT NOT NULL REFERENCES )"
            R"("objective"("id") DEFERRABLE INITIALLY DEFERRED, "computed_state" TEXT NOT NULL, "shown_state" TEXT NOT )"
            R"(NULL, "reason" TEXT NOT NULL, "valid_until" TEXT NOT NULL, "set_by" TEXT REFERENCES "person"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "set_on" TEXT) STRICT)",
            R"(CREATE TABLE "owner_acceptance" ("id" TEXT PRIMARY KEY NOT NULL, "objective" TEXT NOT NULL REFERENCES )"
            R"("objective"("id") DEFERRABLE INITIALLY DEFERRED, "version" TEXT NOT NULL, "person" TEXT NOT NULL )"
            R"(REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "accepted_on" TEXT NOT NULL, "note" TEXT) )"
            R"(STRICT)",
    };
}
// clang-format on
