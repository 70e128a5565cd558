extension Schema {
  /// The views of schema 1, for people with any SQLite program.
  static let firstViews = """
    -- One line a relation, with names in place of numbers; without what corrections reject.
    CREATE VIEW relation_readable AS
    SELECT
      relation.id,
      source.name AS source,
      relation.label AS relation,
      target.name AS target,
      source.kind AS source_kind,
      target.kind AS target_kind,
      relation.claims,
      (SELECT count(*) FROM evidence
        WHERE evidence.relation = relation.id AND polarity = 'negated') AS denials,
      (SELECT count(DISTINCT article) FROM evidence
        WHERE evidence.relation = relation.id) AS articles,
      (SELECT min(coalesce(date, published)) FROM evidence JOIN article ON number = article
        WHERE evidence.relation = relation.id) AS first_date,
      (SELECT max(coalesce(date, published)) FROM evidence JOIN article ON number = article
        WHERE evidence.relation = relation.id) AS last_date,
      vocabulary.family,
      vocabulary.plover,
      vocabulary.cameo,
      vocabulary.quad_class,
      vocabulary.goldstein
    FROM relation
    JOIN actor AS source ON source.id = relation.source
    JOIN actor AS target ON target.id = relation.target
    LEFT JOIN vocabulary ON vocabulary.label = relation.label
    WHERE NOT relation.is_rejected;

    -- One line a claim: who does what to whom, who says so, and the sentence.
    CREATE VIEW evidence_readable AS
    SELECT
      source.name AS source,
      evidence.label AS relation,
      target.name AS target,
      evidence.polarity,
      evidence.modality,
      speaker.name AS speaker,
      evidence.content,
      evidence.date,
      article.published,
      article.publisher,
      article.title,
      sentence.text AS sentence,
      evidence."trigger",
      evidence.confidence,
      evidence.rule,
      article.id AS article,
      sentence.start_offset,
      sentence.end_offset,
      article.uri,
      evidence.relation AS relation_id
    FROM evidence
    JOIN relation ON relation.id = evidence.relation
    JOIN article ON article.number = evidence.article
    JOIN sentence
      ON sentence.article = evidence.article AND sentence.position = evidence.sentence
    JOIN article_actor AS source_member
      ON source_member.article = evidence.article
      AND source_member.position = evidence.source_position
    JOIN actor AS source ON source.id = source_member.actor
    JOIN article_actor AS target_member
      ON target_member.article = evidence.article
      AND target_member.position = evidence.target_position
    JOIN actor AS target ON target.id = target_member.actor
    LEFT JOIN article_actor AS speaker_member
      ON speaker_member.article = evidence.article
      AND speaker_member.position = evidence.speaker_position
    LEFT JOIN actor AS speaker ON speaker.id = speaker_member.actor
    WHERE NOT relation.is_rejected;

    -- One line an occurrence of an actor.
    CREATE VIEW mention_readable AS
    SELECT
      actor.name AS actor,
      actor.kind,
      CAST(substr(
        CAST(sentence.text AS BLOB),
        mention.start_offset - sentence.start_offset + 1,
        mention.end_offset - mention.start_offset) AS TEXT) AS words,
      mention.rule,
      sentence.text AS sentence,
      article.id AS article,
      article.title,
      mention.start_offset,
      mention.end_offset,
      actor.id AS actor_id
    FROM mention
    JOIN article ON article.number = mention.article
    JOIN sentence ON sentence.article = mention.article AND sentence.position = mention.sentence
    JOIN article_actor
      ON article_actor.article = mention.article
      AND article_actor.position = mention.actor_position
    JOIN actor ON actor.id = article_actor.actor;

    -- One line an actor: how connected and how often mentioned it is.
    CREATE VIEW actor_degree AS
    SELECT
      actor.id,
      actor.name,
      actor.kind,
      actor.code,
      (SELECT count(*) FROM relation
        WHERE source = actor.id AND NOT is_rejected) AS outgoing,
      (SELECT count(*) FROM relation
        WHERE target = actor.id AND NOT is_rejected) AS incoming,
      (SELECT count(*) FROM (
        SELECT target FROM relation WHERE source = actor.id AND NOT is_rejected
        UNION SELECT source FROM relation WHERE target = actor.id AND NOT is_rejected
      )) AS neighbours,
      (SELECT coalesce(sum(claims), 0) FROM relation
        WHERE (source = actor.id OR target = actor.id) AND NOT is_rejected) AS claims,
      (SELECT count(*) FROM article_actor
        JOIN mention ON mention.article = article_actor.article
          AND mention.actor_position = article_actor.position
        WHERE article_actor.actor = actor.id) AS mentions,
      (SELECT count(DISTINCT article) FROM article_actor
        WHERE article_actor.actor = actor.id) AS articles
    FROM actor;
    """
}
