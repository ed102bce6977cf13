-- What somebody noted about a subject of a year for the rules to look at; the program spells and reads the values.
-- A value of null says that it is no longer known.

create table member_fact (
    assessment_year integer not null,
    member_id uuid not null,
    fact_key varchar(60) not null,
    version integer not null,
    fact_value varchar,
    primary key (assessment_year, member_id, fact_key),
    constraint member_fact_of_known_member foreign key (member_id) references member (id)
);
create index member_fact_by_member on member_fact (member_id);

create table organization_fact (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    fact_key varchar(60) not null,
    version integer not null,
    fact_value varchar,
    primary key (assessment_year, organization_code, fact_key),
    constraint organization_fact_of_known_organization
        foreign key (organization_code) references organization (code)
);
create index organization_fact_by_organization on organization_fact (organization_code);
