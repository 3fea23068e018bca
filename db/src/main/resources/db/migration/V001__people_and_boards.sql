-- A council, a clinical commissioning group, a trust, a police force: any body that has people or seats.
CREATE TABLE organisation (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR DEFAULT '' NOT NULL,
    short_name VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR(40) DEFAULT 'COUNCIL' NOT NULL CHECK (kind IN ('COUNCIL', 'DISTRICT', 'NHS', 'HEALTHWATCH', 'POLICE', 'VOLUNTARY', 'OTHER')),
    address VARCHAR DEFAULT '' NOT NULL,
    notice_email VARCHAR DEFAULT '' NOT NULL
);

-- A person, once, however often the record prints the name. What a paper prints is kept where it was printed.
CREATE TABLE person (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR DEFAULT '' NOT NULL,
    sort_name VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    suffix VARCHAR DEFAULT '' NOT NULL,
    post VARCHAR DEFAULT '' NOT NULL,
    organisation BIGINT REFERENCES organisation (id),
    email VARCHAR DEFAULT '' NOT NULL,
    phone VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);

-- How one council words and lays out its documents. The words themselves are style settings.
CREATE TABLE house_style (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR DEFAULT '' NOT NULL,
    layout VARCHAR(40) DEFAULT 'NARRATIVE' NOT NULL CHECK (layout IN ('NARRATIVE', 'SHORT_PROSE', 'TABLE')),
    template VARCHAR DEFAULT '' NOT NULL
);

-- One word, phrase or pattern of a house style, such as the word that leads a resolution.
CREATE TABLE style_setting (
    id BIGINT NOT NULL PRIMARY KEY,
    style BIGINT NOT NULL REFERENCES house_style (id),
    name VARCHAR DEFAULT '' NOT NULL,
    wording VARCHAR DEFAULT '' NOT NULL
);

-- A file that was put into the book. Its bytes are kept once for each content, under their SHA-256.
CREATE TABLE stored_file (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR DEFAULT '' NOT NULL,
    media_type VARCHAR DEFAULT '' NOT NULL,
    size BIGINT DEFAULT 0 NOT NULL,
    sha256 VARCHAR DEFAULT '' NOT NULL,
    stored_at TIMESTAMP(3) WITH TIME ZONE,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- A body that meets: the Health and Wellbeing Board and its sister boards.
CREATE TABLE board (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR DEFAULT '' NOT NULL,
    short_name VARCHAR DEFAULT '' NOT NULL,
    council VARCHAR DEFAULT '' NOT NULL,
    legal_basis VARCHAR DEFAULT '' NOT NULL,
    purpose VARCHAR DEFAULT '' NOT NULL,
    frequency VARCHAR DEFAULT '' NOT NULL,
    public_meetings BOOLEAN DEFAULT FALSE NOT NULL,
    style BIGINT REFERENCES house_style (id),
    numbering VARCHAR(40) DEFAULT 'PER_MEETING' NOT NULL CHECK (numbering IN ('PER_MEETING', 'PER_YEAR', 'RUNNING')),
    next_minute_number INTEGER DEFAULT 0 NOT NULL,
    number_prefix VARCHAR DEFAULT '' NOT NULL,
    voting_rule VARCHAR DEFAULT '' NOT NULL,
    quorum_words VARCHAR DEFAULT '' NOT NULL,
    venue VARCHAR DEFAULT '' NOT NULL,
    clerk VARCHAR DEFAULT '' NOT NULL,
    since DATE,
    until DATE,
    standing BIGINT DEFAULT 0 NOT NULL
);

-- One line of accountability: this board answers to that one.
CREATE TABLE board_relation (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    superior BIGINT REFERENCES board (id),
    superior_printed VARCHAR DEFAULT '' NOT NULL,
    role_number VARCHAR DEFAULT '' NOT NULL,
    role VARCHAR DEFAULT '' NOT NULL,
    since DATE,
    until DATE
);

-- A name that was printed and whom or what it means. Offered first, and only a person accepts it.
CREATE TABLE alias (
    id BIGINT NOT NULL PRIMARY KEY,
    printed VARCHAR DEFAULT '' NOT NULL,
    board BIGINT REFERENCES board (id),
    person BIGINT REFERENCES person (id),
    organisation BIGINT REFERENCES organisation (id),
    named_board BIGINT REFERENCES board (id),
    state VARCHAR(40) DEFAULT 'OFFERED' NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'REJECTED')),
    reason VARCHAR DEFAULT '' NOT NULL
);

-- A place on a board. It exists when nobody holds it, may belong to an organisation, and may be shared.
CREATE TABLE seat (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    title VARCHAR DEFAULT '' NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    statutory_class VARCHAR(40) DEFAULT 'NONE' NOT NULL CHECK (statutory_class IN ('NONE', 'COUNCILLOR', 'DIRECTOR_ADULT_SOCIAL_SERVICES', 'DIRECTOR_CHILDRENS_SERVICES', 'DIRECTOR_PUBLIC_HEALTH', 'HEALTHWATCH', 'NHS', 'NHS_ENGLAND', 'POLICE', 'VOLUNTARY', 'OTHER')),
    organisation BIGINT REFERENCES organisation (id),
    organisation_holds BOOLEAN DEFAULT FALSE NOT NULL,
    voting VARCHAR(40) DEFAULT 'NOT_KNOWN' NOT NULL CHECK (voting IN ('NOT_KNOWN', 'VOTING', 'NON_VOTING')),
    voting_source VARCHAR DEFAULT '' NOT NULL,
    voting_since DATE,
    since DATE,
    until DATE
);
