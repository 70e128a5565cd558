extension Schema {
  /// The tables of schema 1.
  ///
  /// Every key is derived from content and tables without such a number have no row number at all,
  /// so that the bytes of a dump depend on what is stored and not on how it came there.
  static let firstTables = """
    -- What the file is: schema, version of identity, state of the full-text index, and more.
    CREATE TABLE meta (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- The relations that have a definition; a relation may also have a verb of its own as its label.
    CREATE TABLE vocabulary (
      label TEXT NOT NULL PRIMARY KEY,
      family TEXT NOT NULL,
      definition TEXT NOT NULL,
      is_symmetric INTEGER NOT NULL CHECK (is_symmetric IN (0, 1)),
      inverse TEXT,
      plover TEXT,
      cameo TEXT,
      quad_class INTEGER CHECK (quad_class BETWEEN 1 AND 4),
      goldstein REAL CHECK (goldstein BETWEEN -10 AND 10)
    ) STRICT, WITHOUT ROWID;

    -- The corrections file, as it was when the graph was last put together.
    CREATE TABLE correction (
      line INTEGER PRIMARY KEY CHECK (line > 0),
      text TEXT NOT NULL
    ) STRICT;

    -- Articles as read; offsets everywhere count bytes of the text.
    CREATE TABLE article (
      number INTEGER PRIMARY KEY,  -- derived from the identifier
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      title TEXT,
      published TEXT CHECK (
        published GLOB '[0-9][0-9][0-9][0-9]'
        OR published GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
        OR published GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      publisher TEXT,
      uri TEXT,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX article_uri ON article (uri);

    CREATE TABLE sentence (
      id INTEGER PRIMARY KEY,  -- derived from the article and the position
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
      end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
      text TEXT NOT NULL,
      UNIQUE (article, position)
    ) STRICT;

    -- Nodes of the graph.
    CREATE TABLE actor (
      id INTEGER PRIMARY KEY,  -- derived from the key
      key TEXT NOT NULL UNIQUE CHECK (key <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      kind TEXT NOT NULL CHECK (kind IN (
        'country', 'organization', 'person', 'group', 'place', 'event', 'topic')),
      code TEXT,
      block TEXT NOT NULL  -- only members of one block are compared with each other
    ) STRICT;
    CREATE INDEX actor_name ON actor (name COLLATE NOCASE);

    -- Names and descriptions of actors, the displayed name among them.
    CREATE TABLE alias (
      actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (actor, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX alias_name ON alias (name COLLATE NOCASE);

    -- Actors as single articles know them, which actor of the graph each one is, and why.
    CREATE TABLE article_actor (
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN (
        'country', 'organization', 'person', 'group', 'place', 'event', 'topic')),
      code TEXT,
      key TEXT,
      is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
      country TEXT,
      block TEXT NOT NULL,
      is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1)),  -- whatever else is in the block
      actor INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
      reason TEXT NOT NULL,
      PRIMARY KEY (article, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_actor_block ON article_actor (block, is_settled);
    CREATE INDEX article_actor_actor ON article_actor (actor);

    -- The offices and roles that an article gives to one of its actors.
    CREATE TABLE article_actor_role (
      article INTEGER NOT NULL,
      actor_position INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      role TEXT NOT NULL,
      PRIMARY KEY (article, actor_position, position),
      FOREIGN KEY (article, actor_position) REFERENCES article_actor (article, position)
        ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- The words with which an article refers to one of its actors, and the rule that decided so.
    CREATE TABLE article_actor_form (
      article INTEGER NOT NULL,
      actor_position INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      rule TEXT NOT NULL,
      is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)),
      PRIMARY KEY (article, actor_position, position),
      FOREIGN KEY (article, actor_position) REFERENCES article_actor (article, position)
        ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- Where actors occur in articles.
    CREATE TABLE mention (
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      actor_position INTEGER NOT NULL,
      sentence INTEGER NOT NULL,  -- its position in the article
      start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
      end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
      rule TEXT NOT NULL,
      PRIMARY KEY (article, position),
      FOREIGN KEY (article, actor_position) REFERENCES article_actor (article, position),
      FOREIGN KEY (article, sentence) REFERENCES sentence (article, position)
    ) STRICT, WITHOUT ROWID;

    -- Edges of the graph. Symmetric relations stand once, in the direction that most claims state.
    CREATE TABLE relation (
      id INTEGER PRIMARY KEY,  -- derived from source, label and target
      source INTEGER NOT NULL REFERENCES actor (id),
      label TEXT NOT NULL CHECK (label <> ''),
      target INTEGER NOT NULL REFERENCES actor (id),
      claims INTEGER NOT NULL CHECK (claims > 0),
      opposite_claims INTEGER NOT NULL,  -- how many of them say it the other way round
      is_rejected INTEGER NOT NULL DEFAULT 0 CHECK (is_rejected IN (0, 1)),  -- by a correction
      CHECK (source <> target),
      CHECK (opposite_claims >= 0 AND 2 * opposite_claims <= claims),
      UNIQUE (source, label, target)
    ) STRICT;
    CREATE INDEX relation_target ON relation (target, label);
    CREATE INDEX relation_rejected ON relation (id) WHERE is_rejected = 1;

    -- Claims: what a sentence states. Without a relation when both actors are one.
    CREATE TABLE evidence (
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      relation INTEGER REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
      sentence INTEGER NOT NULL,  -- its position in the article
      source_position INTEGER NOT NULL,
      label TEXT NOT NULL,
      target_position INTEGER NOT NULL,
      speaker_position INTEGER,
      "trigger" TEXT NOT NULL,
      polarity TEXT NOT NULL CHECK (polarity IN ('affirmed', 'negated')),
      modality TEXT NOT NULL CHECK (modality IN (
        'actual', 'future', 'possible', 'requested', 'conditional')),
      content TEXT,
      date TEXT CHECK (
        date GLOB '[0-9][0-9][0-9][0-9]'
        OR date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
        OR date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      rule TEXT NOT NULL,
      PRIMARY KEY (article, position),
      FOREIGN KEY (article, sentence) REFERENCES sentence (article, position),
      FOREIGN KEY (article, source_position) REFERENCES article_actor (article, position),
      FOREIGN KEY (article, target_position) REFERENCES article_actor (article, position),
      FOREIGN KEY (article, speaker_position) REFERENCES article_actor (article, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX evidence_relation ON evidence (relation);

    -- What was left out of articles, by reason.
    CREATE TABLE discarded (
      article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
      reason TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (article, reason)
    ) STRICT, WITHOUT ROWID;

    -- Full-text search. Filled when meta says so ('full text' = 'ready'); to fill it by hand:
    -- INSERT INTO sentence_search (sentence_search) VALUES ('rebuild');
    CREATE VIRTUAL TABLE sentence_search USING fts5 (
      text, content = 'sentence', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

    """
}
