-- What an office writes down about its documents: letterhead, signature, margins. It holds from its year on until written anew.
-- No foreign key: an empty code stands for the whole database.

create table document_setting (
    assessment_year integer not null,
    organization_code varchar(40) not null,
    field varchar(30) not null,
    version integer not null,
    setting_value varchar,
    primary key (assessment_year, organization_code, field)
);
