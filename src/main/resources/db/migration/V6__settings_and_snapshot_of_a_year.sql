-- What the text leaves open, as chosen for a year, and who stood where when the year was opened.

create table year_setting (
    assessment_year integer not null,
    setting_key varchar(60) not null,
    version integer not null,
    setting_value varchar not null,
    decided_by varchar not null,
    document varchar not null,
    decided_on date,
    primary key (assessment_year, setting_key)
);

create table year_setting_change (
    id uuid primary key,
    assessment_year integer not null,
    setting_key varchar(60) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar not null,
    value_before varchar,
    -- Empty where the program's own default holds again.
    value_after varchar,
    decided_by varchar not null,
    document varchar not null
);
create index year_setting_change_by_year on year_setting_change (assessment_year, changed_at);

create table year_snapshot (
    assessment_year integer primary key,
    version integer not null,
    reference_day date not null,
    taken_at timestamp(6) with time zone not null,
    taken_by varchar not null
);

-- No reference to the member's record: the list outlives it.
create table snapshot_member (
    assessment_year integer not null,
    member_id uuid not null,
    version integer not null,
    member_code varchar(100),
    full_name varchar not null,
    cell_code varchar(40) not null,
    status varchar(30),
    party_position varchar,
    primary key (assessment_year, member_id),
    constraint snapshot_member_of_known_snapshot foreign key (assessment_year) references year_snapshot (assessment_year)
);

create table snapshot_correction (
    id uuid primary key,
    assessment_year integer not null,
    member_id uuid not null,
    full_name varchar not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by varchar not null,
    decided_by varchar not null,
    reason varchar not null,
    value_before varchar,
    value_after varchar,
    constraint snapshot_correction_of_known_snapshot foreign key (assessment_year) references year_snapshot (assessment_year),
    constraint snapshot_correction_gives_a_reason check (decided_by <> '' and reason <> '')
);
create index snapshot_correction_by_year on snapshot_correction (assessment_year, corrected_at);
