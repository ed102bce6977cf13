-- Decisions with their authority, what was done with each result and year, and rulings as they were when decided.

alter table member_assessment add column decision_authority varchar;
alter table organization_assessment add column decision_authority varchar;

-- Written once, never changed. Without an organization it is about the whole year.
create table year_act (
    id uuid primary key,
    assessment_year integer not null,
    organization_code varchar(40),
    kind varchar(20) not null,
    reason varchar,
    done_by varchar not null,
    done_at timestamp(6) with time zone not null,
    constraint year_act_of_known_year foreign key (assessment_year) references campaign (assessment_year),
    constraint year_act_of_known_organization foreign key (organization_code) references organization (code),
    constraint year_act_kind_known check (kind in ('CLOSED', 'REOPENED', 'LOCKED', 'UNLOCKED')),
    constraint year_act_about_year_or_unit check ((kind in ('LOCKED', 'UNLOCKED')) = (organization_code is null))
);
create index year_act_by_year on year_act (assessment_year, done_at);
create index year_act_by_organization on year_act (organization_code);

-- Written once, never changed: the result before and after, each with its document.
create table rating_act (
    id uuid primary key,
    assessment_year integer not null,
    subject_kind varchar(20) not null,
    subject varchar(40) not null,
    organization_code varchar(40) not null,
    kind varchar(20) not null,
    level_before varchar(40),
    exemplary_before boolean not null,
    reason_before varchar(40),
    remark_before varchar,
    authority_before varchar,
    number_before varchar,
    decided_on_before date,
    level_after varchar(40),
    exemplary_after boolean not null,
    reason_after varchar(40),
    remark_after varchar,
    authority_after varchar,
    number_after varchar,
    decided_on_after date,
    reason varchar,
    against varchar not null,
    done_by varchar not null,
    done_at timestamp(6) with time zone not null,
    constraint rating_act_of_known_year foreign key (assessment_year) references campaign (assessment_year),
    constraint rating_act_in_known_organization foreign key (organization_code) references organization (code),
    constraint rating_act_subject_known check (subject_kind in ('MEMBER', 'ORGANIZATION', 'CAP_GROUP')),
    constraint rating_act_kind_known
        check (kind in ('DECIDED', 'HELD', 'RATED_LATE', 'RE_RATED', 'CANCELLED', 'OVERRIDDEN'))
);
create index rating_act_by_subject on rating_act (assessment_year, subject_kind, subject, done_at);
create index rating_act_by_organization on rating_act (organization_code);

-- What the regulation said when the level was decided, as JSON; shown again, never judged again.
create table stored_ruling (
    assessment_year integer not null,
    subject_kind varchar(20) not null,
    subject varchar(40) not null,
    version integer not null,
    edition_id varchar(40) not null,
    kept_at timestamp(6) with time zone not null,
    content varchar not null,
    primary key (assessment_year, subject_kind, subject),
    constraint stored_ruling_of_known_year foreign key (assessment_year) references campaign (assessment_year),
    constraint stored_ruling_subject_known check (subject_kind in ('MEMBER', 'ORGANIZATION', 'CAP_GROUP'))
);
