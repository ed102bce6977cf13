-- Templates of the unit's own, in place of the program's layouts. The file stands here, so that every backup carries it.

create table report_template (
    id uuid primary key,
    version integer not null,
    report_name varchar(60) not null,
    file_ending varchar(10) not null,
    from_year integer not null,
    to_year integer,
    file_name varchar not null,
    content bytea not null,
    constraint report_template_ending_known check (file_ending in ('docx', 'xlsx')),
    constraint report_template_ends_after_it_begins check (to_year >= from_year),
    constraint report_template_one_for_a_first_year unique (report_name, file_ending, from_year)
);
