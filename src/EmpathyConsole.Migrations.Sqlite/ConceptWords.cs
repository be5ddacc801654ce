namespace EmpathyConsole.Migrations.Sqlite;

/// <summary>
/// The full-text index over concepts: the words of Concepts.Text and the quotes of Concepts.Evidence, both JSON, kept by triggers whoever
/// writes. It holds no text of its own. A migration that rebuilds the table Concepts loses the triggers: it has to drop and create this anew.
/// </summary>
internal static class ConceptWords
{
    /// <summary>Makes the index and reads in every concept that is there.</summary>
    public const string Create =
        $"""
        CREATE VIRTUAL TABLE ConceptWords USING fts5(Words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
        CREATE TRIGGER ConceptWordsInsert AFTER INSERT ON Concepts BEGIN
            INSERT INTO ConceptWords (rowid, Words) VALUES (new.Id, {OfNew});
        END;
        CREATE TRIGGER ConceptWordsDelete AFTER DELETE ON Concepts BEGIN
            DELETE FROM ConceptWords WHERE rowid = old.Id;
        END;
        CREATE TRIGGER ConceptWordsUpdate AFTER UPDATE OF Text, Evidence ON Concepts BEGIN
            DELETE FROM ConceptWords WHERE rowid = old.Id;
            INSERT INTO ConceptWords (rowid, Words) VALUES (new.Id, {OfNew});
        END;
        INSERT INTO ConceptWords (rowid, Words) SELECT Concepts.Id, {OfRow} FROM Concepts;
        """;

    public const string Drop =
        """
        DROP TRIGGER IF EXISTS ConceptWordsInsert;
        DROP TRIGGER IF EXISTS ConceptWordsDelete;
        DROP TRIGGER IF EXISTS ConceptWordsUpdate;
        DROP TABLE IF EXISTS ConceptWords;
        """;

    private const string Headline = "json_extract(";
    private const string Body = ".Text, '$.headline') || ' ' || json_extract(";
    private const string Cta = ".Text, '$.body') || ' ' || json_extract(";
    private const string Quotes = ".Text, '$.cta') || ' ' || ifnull((SELECT group_concat(json_extract(q.value, '$.quote.text'), ' ') FROM json_each(";
    private const string End = ".Evidence) q), '')";
    private const string OfRow = Headline + "Concepts" + Body + "Concepts" + Cta + "Concepts" + Quotes + "Concepts" + End;
    private const string OfNew = Headline + "new" + Body + "new" + Cta + "new" + Quotes + "new" + End;
}
