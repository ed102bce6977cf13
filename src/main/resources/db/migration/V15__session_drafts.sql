-- What was typed at a review session and cannot be kept as it is: it comes back as typed and counts nowhere.

-- Like ballot_result numbers only, as many as there are cells; they need not add up, that is why they stand here.
create table ballot_draft (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    body varchar(30) not null,
    ballot_round integer not null,
    member_id uuid not null,
    version integer not null,
    issued integer,
    returned integer,
    valid integer,
    invalid integer,
    votes_1 integer,
    votes_2 integer,
    votes_3 integer,
    votes_4 integer,
    primary key (assessment_year, organization_code, body, ballot_round, member_id),
    constraint ballot_draft_at_known_session
        foreign key (assessment_year, organization_code, body)
        references review_session (assessment_year, organization_code, body),
    constraint ballot_draft_about_known_member foreign key (member_id) references member (id),
    constraint ballot_draft_round_known check (ballot_round in (1, 2))
);
create index ballot_draft_by_member on ballot_draft (member_id);

-- A day or number that cannot be read yet, by its field.
create table session_unread (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    body varchar(30) not null,
    field varchar(60) not null,
    version integer not null,
    typed varchar not null,
    primary key (assessment_year, organization_code, body, field),
    constraint session_unread_at_known_session
        foreign key (assessment_year, organization_code, body)
        references review_session (assessment_year, organization_code, body)
);
