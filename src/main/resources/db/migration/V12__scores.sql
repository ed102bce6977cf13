-- Score sheets of a year and group; what a subject scored itself, its tasks and the comments about it.

create table score_criterion (
    id uuid primary key,
    version integer not null,
    assessment_year integer not null,
    score_group varchar(30) not null,
    place integer not null,
    score_part varchar(30) not null,
    sub boolean not null,
    words varchar not null,
    most varchar(40),
    constraint score_criterion_group_known
        check (score_group in ('LEADER', 'ORDINARY', 'OUTSIDE_POLITICAL_SYSTEM', 'COLLECTIVE')),
    constraint score_criterion_part_known check (score_part in ('COMMON', 'RESULTS'))
);
create index score_criterion_by_sheet on score_criterion (assessment_year, score_group, place);

-- One a year for each subject: of a member or of an organization, never both. The id is made of year and subject.
create table dossier (
    id uuid primary key,
    version integer not null,
    assessment_year integer not null,
    member_id uuid,
    organization_code varchar(40),
    tasks_assigned integer,
    tasks_done integer,
    tasks_late integer,
    tasks_above integer,
    tasks_failed integer,
    constraint dossier_of_known_member foreign key (member_id) references member (id),
    constraint dossier_of_known_organization foreign key (organization_code) references organization (code),
    constraint dossier_of_one_subject check (
        (member_id is null and organization_code is not null) or (member_id is not null and organization_code is null)),
    constraint dossier_tasks_not_negative check (
        coalesce(tasks_assigned, 0) >= 0 and coalesce(tasks_done, 0) >= 0 and coalesce(tasks_late, 0) >= 0
        and coalesce(tasks_above, 0) >= 0 and coalesce(tasks_failed, 0) >= 0)
);
create index dossier_by_member on dossier (member_id, assessment_year);
create index dossier_by_organization on dossier (organization_code, assessment_year);
create index dossier_by_year on dossier (assessment_year);

create table dossier_score (
    dossier_id uuid not null,
    criterion_id uuid not null,
    points varchar(40) not null,
    primary key (dossier_id, criterion_id),
    constraint dossier_score_in_known_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_score_for_known_criterion foreign key (criterion_id) references score_criterion (id)
);
create index dossier_score_by_criterion on dossier_score (criterion_id);

create table dossier_task (
    dossier_id uuid not null,
    place integer not null,
    words varchar not null,
    result varchar(30) not null,
    primary key (dossier_id, place),
    constraint dossier_task_in_known_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_task_result_known check (result in ('OPEN', 'DONE', 'LATE', 'ABOVE', 'FAILED'))
);

create table dossier_comment (
    dossier_id uuid not null,
    kind varchar(30) not null,
    state varchar(30) not null,
    asked_on date,
    received_on date,
    content varchar,
    primary key (dossier_id, kind),
    constraint dossier_comment_in_known_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_comment_kind_known check (kind in ('RESIDENCE', 'TEMPORARY_CELL', 'OLD_CELL')),
    constraint dossier_comment_state_known check (state in ('NOT_NEEDED', 'ASKED', 'RECEIVED'))
);
