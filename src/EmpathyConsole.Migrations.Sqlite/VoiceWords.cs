namespace EmpathyConsole.Migrations.Sqlite;

/// <summary>
/// The full-text index over the voices' words: FTS5 on Verbatims.Text as external content, so it holds no text of its own, kept by triggers
/// whoever writes. A migration that rebuilds the table Verbatims loses the triggers: it has to drop and create this anew.
/// </summary>
internal static class VoiceWords
{
    /// <summary>Makes the index and reads in every voice that is there.</summary>
    public const string Create =
        """
        CREATE VIRTUAL TABLE VoiceWords USING fts5(Text, content='Verbatims', content_rowid='Id', tokenize='unicode61 remove_diacritics 2');
        CREATE TRIGGER VoiceWordsInsert AFTER INSERT ON Verbatims BEGIN
            INSERT INTO VoiceWords (rowid, Text) VALUES (new.Id, new.Text);
        END;
        CREATE TRIGGER VoiceWordsDelete AFTER DELETE ON Verbatims BEGIN
            INSERT INTO VoiceWords (VoiceWords, rowid, Text) VALUES ('delete', old.Id, old.Text);
        END;
        CREATE TRIGGER VoiceWordsUpdate AFTER UPDATE OF Text ON Verbatims BEGIN
            INSERT INTO VoiceWords (VoiceWords, rowid, Text) VALUES ('delete', old.Id, old.Text);
            INSERT INTO VoiceWords (rowid, Text) VALUES (new.Id, new.Text);
        END;
        INSERT INTO VoiceWords (VoiceWords) VALUES ('rebuild');
        """;

    public const string Drop =
        """
        DROP TRIGGER IF EXISTS VoiceWordsInsert;
        DROP TRIGGER IF EXISTS VoiceWordsDelete;
        DROP TRIGGER IF EXISTS VoiceWordsUpdate;
        DROP TABLE IF EXISTS VoiceWords;
        """;
}
