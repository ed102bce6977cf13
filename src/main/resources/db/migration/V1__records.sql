-- The desk's records. One text for H2 and PostgreSQL (15 or newer): only what both understand alike.
-- Constants of the program stand by their names; a check lists them, so a stray word cannot enter.

create table organization (
    code varchar(40) primary key,
    version integer not null,
    superior_code varchar(40),
    name varchar not null,
    level varchar(30) not null,
    type varchar,
    since date,
    until date,
    constraint organization_superior_exists foreign key (superior_code) references organization (code),
    constraint organization_not_its_own_superior check (superior_code <> code),
    constraint organization_level_known check (level in ('UNDER_CENTRAL', 'ABOVE_GRASSROOTS', 'GRASSROOTS_COMMITTEE',
        'GRASSROOTS_CELL', 'SECTIONAL_COMMITTEE', 'SUBORDINATE_CELL')),
    constraint organization_ends_after_it_begins check (until >= since)
);
create index organization_by_superior on organization (superior_code);

create table member (
    id uuid primary key,
    version integer not null,
    code varchar(100),
    card_number varchar,
    full_name varchar not null,
    -- The name without accents and in lower case: what searches look at.
    folded_name varchar not null,
    birth_year integer not null,
    birth_day date,
    sex varchar(10),
    ethnicity varchar,
    religion varchar,
    native_place varchar,
    residence varchar,
    identity_number varchar,
    phone varchar,
    cell_code varchar(40) not null,
    admitted_on date not null,
    official_on date,
    status varchar(30),
    status_since date,
    status_until date,
    party_position varchar,
    other_position varchar,
    schooling varchar,
    qualification varchar,
    political_theory varchar,
    occupation varchar,
    score_group varchar(30),
    note varchar,
    constraint member_code_once unique (code),
    constraint member_cell_exists foreign key (cell_code) references organization (code),
    constraint member_birth_day_in_birth_year check (birth_day is null or extract(year from birth_day) = birth_year),
    constraint member_sex_known check (sex in ('MALE', 'FEMALE')),
    constraint member_status_known check (status in ('OFFICIAL', 'PROBATIONARY', 'EXEMPT', 'SUSPENDED',
        'TEMPORARILY_ELSEWHERE', 'TRANSFERRED_OUT', 'DECEASED', 'LEFT_PARTY')),
    constraint member_status_ends_after_it_begins check (status_until >= status_since),
    constraint member_score_group_known check (score_group in ('LEADER', 'ORDINARY', 'OUTSIDE_POLITICAL_SYSTEM'))
);
-- Holds all the count asks of a member, so that it never reads the wide rows.
create index member_standing on member (cell_code, admitted_on, official_on, status, status_since, status_until, id);

create table campaign (
    assessment_year integer primary key,
    version integer not null,
    edition_id varchar(40) not null,
    reference_day date not null
);

create table organization_assessment (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    version integer not null,
    self_level varchar(40),
    level_code varchar(40),
    exemplary boolean not null,
    reason varchar(40),
    remark varchar,
    decision_number varchar,
    decided_on date,
    note varchar,
    primary key (assessment_year, organization_code),
    constraint organization_assessment_of_known_organization
        foreign key (organization_code) references organization (code),
    constraint organization_assessment_level_or_reason check (level_code is null or reason is null),
    constraint organization_assessment_exemplary_has_level check (not exemplary or level_code is not null),
    constraint organization_assessment_remark_has_reason check (remark is null or reason is not null),
    constraint organization_assessment_reason_known check (reason in ('EXEMPT', 'SUSPENDED', 'ADMITTED_UNDER_SIX_MONTHS',
        'ESTABLISHED_UNDER_SIX_MONTHS', 'NOT_YET_ASSESSED', 'AWAITING_VERIFICATION'))
);
create index organization_assessment_by_organization on organization_assessment (organization_code);

create table member_assessment (
    assessment_year integer not null,
    member_id uuid not null,
    version integer not null,
    cell_code varchar(40) not null,
    -- Numbers stand as they were written: 6.50 stays 6.50, which a numeric column of either database would change.
    score varchar(60),
    self_level varchar(40),
    government_level varchar(40),
    mass_organization_level varchar(40),
    cell_committee_level varchar(40),
    cell_level varchar(40),
    level_code varchar(40),
    exemplary boolean not null,
    reason varchar(40),
    remark varchar,
    decision_number varchar,
    decided_on date,
    note varchar,
    primary key (assessment_year, member_id),
    constraint member_assessment_score_is_number check (regexp_like(score, '^-?[0-9]+([.][0-9]+)?(E[+-]?[0-9]+)?$')),
    constraint member_assessment_level_or_reason check (level_code is null or reason is null),
    constraint member_assessment_exemplary_has_level check (not exemplary or level_code is not null),
    constraint member_assessment_remark_has_reason check (remark is null or reason is not null),
    constraint member_assessment_reason_known check (reason in ('EXEMPT', 'SUSPENDED', 'ADMITTED_UNDER_SIX_MONTHS',
        'ESTABLISHED_UNDER_SIX_MONTHS', 'NOT_YET_ASSESSED', 'AWAITING_VERIFICATION'))
);
-- All the count by cell and outcome asks.
create index member_assessment_count on member_assessment (assessment_year, cell_code, level_code, reason, exemplary);
create index member_assessment_by_member on member_assessment (member_id);
create index member_assessment_by_cell on member_assessment (cell_code);
alter table member_assessment
    add constraint member_assessment_of_known_member foreign key (member_id) references member (id);
alter table member_assessment
    add constraint member_assessment_in_known_cell foreign key (cell_code) references organization (code);

create table indicator (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    name varchar(500) not null,
    version integer not null,
    unit varchar,
    rising_is_good boolean,
    -- As written, like member_assessment.score.
    baseline varchar(60),
    target varchar(60),
    actual varchar(60),
    note varchar,
    primary key (assessment_year, organization_code, name),
    constraint indicator_of_known_organization foreign key (organization_code) references organization (code),
    constraint indicator_baseline_is_number check (regexp_like(baseline, '^-?[0-9]+([.][0-9]+)?(E[+-]?[0-9]+)?$')),
    constraint indicator_target_is_number check (regexp_like(target, '^-?[0-9]+([.][0-9]+)?(E[+-]?[0-9]+)?$')),
    constraint indicator_actual_is_number check (regexp_like(actual, '^-?[0-9]+([.][0-9]+)?(E[+-]?[0-9]+)?$'))
);
create index indicator_by_organization on indicator (organization_code);

-- How many changes were ever kept. Every change adds one in its own transaction; the seal beside the file remembers the
-- last number, so that a file that has lost changes is found out.
create table change_counter (
    id integer primary key,
    number bigint not null,
    constraint change_counter_one_row check (id = 1)
);
insert into change_counter (id, number) values (1, 0);
