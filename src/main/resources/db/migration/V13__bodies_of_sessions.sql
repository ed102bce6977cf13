-- A session is of a body: of a cell as until now, of the committee of an organization, or of its leaders and managers.
-- Keys change, and keys without a name are called differently by each database: rows step aside, tables are made anew.

create table review_session_before as select * from review_session;
create table session_attendance_before as select * from session_attendance;
create table session_remarks_before as select * from session_remarks;
create table limitation_before as select * from limitation;
create table ballot_result_before as select * from ballot_result;
drop table session_attendance;
drop table session_remarks;
drop table limitation;
drop table ballot_result;
drop table review_session;

create table review_session (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    body varchar(30) not null,
    version integer not null,
    held_on date,
    place varchar,
    chair varchar,
    secretary varchar,
    invited varchar,
    collective varchar,
    discussion varchar,
    superior varchar,
    conclusion varchar,
    quorum_base integer,
    quorum_rule varchar(30) not null,
    quorum_decided_by varchar,
    quorum_document varchar,
    ballot_practice varchar(30) not null,
    complete boolean not null,
    primary key (assessment_year, organization_code, body),
    constraint review_session_of_known_organization foreign key (organization_code) references organization (code),
    constraint review_session_body_known check (body in ('CELL', 'COMMITTEE', 'LEADERSHIP')),
    constraint review_session_quorum_base_not_negative check (quorum_base >= 0),
    constraint review_session_quorum_rule_known check (quorum_rule in ('MORE_THAN_HALF', 'TWO_THIRDS')),
    constraint review_session_ballot_practice_known check (ballot_practice in ('ONE_ROUND', 'TWO_ROUNDS'))
);
create index review_session_by_organization on review_session (organization_code);

create table session_attendance (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    body varchar(30) not null,
    member_id uuid not null,
    version integer not null,
    presence varchar(30),
    reason varchar,
    primary key (assessment_year, organization_code, body, member_id),
    constraint session_attendance_at_known_session
        foreign key (assessment_year, organization_code, body)
        references review_session (assessment_year, organization_code, body),
    constraint session_attendance_of_known_member foreign key (member_id) references member (id),
    constraint session_attendance_presence_known check (presence in ('PRESENT', 'EXCUSED', 'ABSENT'))
);
create index session_attendance_by_member on session_attendance (member_id);

create table session_remarks (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    body varchar(30) not null,
    member_id uuid not null,
    version integer not null,
    strengths varchar,
    limitations varchar,
    opinions varchar,
    primary key (assessment_year, organization_code, body, member_id),
    constraint session_remarks_at_known_session
        foreign key (assessment_year, organization_code, body)
        references review_session (assessment_year, organization_code, body),
    constraint session_remarks_about_known_member foreign key (member_id) references member (id)
);
create index session_remarks_by_member on session_remarks (member_id);

create table limitation (
    id uuid primary key,
    version integer not null,
    found_in integer not null,
    organization_code varchar(40) not null,
    body varchar(30) not null,
    shortcoming varchar not null,
    cause varchar,
    remedy varchar,
    responsible varchar,
    deadline date,
    closed_in integer,
    constraint limitation_found_at_known_session
        foreign key (found_in, organization_code, body)
        references review_session (assessment_year, organization_code, body),
    constraint limitation_closed_after_it_was_found check (closed_in >= found_in)
);
create index limitation_by_session on limitation (organization_code, body, found_in);

-- Numbers, and the member voted on. The only words are the key of a session that must be there: who voted how must not be
-- kept, not even by mistake.
-- Levels of the year from the best down; in round 2: agreed, not agreed. A level that is not on the ballot is null.
create table ballot_result (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    body varchar(30) not null,
    ballot_round integer not null,
    member_id uuid not null,
    version integer not null,
    issued integer not null,
    returned integer not null,
    valid integer not null,
    invalid integer not null,
    votes_1 integer not null,
    votes_2 integer,
    votes_3 integer,
    votes_4 integer,
    typed_twice boolean not null,
    primary key (assessment_year, organization_code, body, ballot_round, member_id),
    constraint ballot_result_at_known_session
        foreign key (assessment_year, organization_code, body)
        references review_session (assessment_year, organization_code, body),
    constraint ballot_result_about_known_member foreign key (member_id) references member (id),
    constraint ballot_result_round_known check (ballot_round in (1, 2)),
    constraint ballot_result_not_negative check (
        invalid >= 0 and valid >= 0 and votes_1 >= 0 and coalesce(votes_2, 0) >= 0 and coalesce(votes_3, 0) >= 0
        and coalesce(votes_4, 0) >= 0),
    constraint ballot_result_returned_within_issued check (returned <= issued),
    constraint ballot_result_returned_sorted check (returned = valid + invalid),
    constraint ballot_result_valid_cast check (
        valid = votes_1 + coalesce(votes_2, 0) + coalesce(votes_3, 0) + coalesce(votes_4, 0))
);
create index ballot_result_by_member on ballot_result (member_id);

insert into review_session (
    assessment_year, organization_code, body, version, held_on, place, chair, secretary, invited, collective,
    discussion, superior, conclusion, quorum_base, quorum_rule, quorum_decided_by, quorum_document,
    ballot_practice, complete)
select
    assessment_year, organization_code, 'CELL', version, held_on, place, chair, secretary, invited,
    collective, discussion, superior, conclusion, quorum_base, quorum_rule, quorum_decided_by,
    quorum_document, ballot_practice, complete
from review_session_before;
insert into session_attendance (
    assessment_year, organization_code, body, member_id, version, presence, reason)
select
    assessment_year, organization_code, 'CELL', member_id, version, presence, reason
from session_attendance_before;
insert into session_remarks (
    assessment_year, organization_code, body, member_id, version, strengths, limitations, opinions)
select
    assessment_year, organization_code, 'CELL', member_id, version, strengths, limitations, opinions
from session_remarks_before;
insert into limitation (
    id, version, found_in, organization_code, body, shortcoming, cause, remedy, responsible, deadline,
    closed_in)
select
    id, version, found_in, organization_code, 'CELL', shortcoming, cause, remedy, responsible, deadline,
    closed_in
from limitation_before;
insert into ballot_result (
    assessment_year, organization_code, body, ballot_round, member_id, version, issued, returned, valid,
    invalid, votes_1, votes_2, votes_3, votes_4, typed_twice)
select
    assessment_year, organization_code, 'CELL', ballot_round, member_id, version, issued, returned, valid,
    invalid, votes_1, votes_2, votes_3, votes_4, typed_twice
from ballot_result_before;

drop table review_session_before;
drop table session_attendance_before;
drop table session_remarks_before;
drop table limitation_before;
drop table ballot_result_before;
