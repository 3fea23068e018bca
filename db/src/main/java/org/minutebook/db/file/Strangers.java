package org.minutebook.db.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;

/**
 * A book is a document from a stranger until checked. H2 obeys a file before anybody can ask it a question: opening one with a
 * linked table in it runs the SQL of that link, and a trigger's source is compiled (both seen with 2.5.252, whatever
 * {@code h2.allowedClasses} says). So the statements that make up the schema are read out of the closed file, and only those
 * that a migration of ours could have written let it be opened.
 */
final class Strangers {
    /** Where H2 keeps the statements it runs on opening. */
    private static final String STATEMENTS = "table.0";

    private static final int SQL = 3;

    /** A name in quotation marks or a text in apostrophes: read in one pass, since each may hold the other's mark. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:U&)?(?:\"[^\"]*+(?:\"\"[^\"]*+)*+\"|'[^']*+(?:''[^']*+)*+')");

    /** What H2 never writes into a schema, and what could hide a call: comments, dollar quotes, a mark left over. */
    private static final Pattern HIDING = Pattern.compile("--|//|/\\*|\\$\\$|[\"']");

    private static final Pattern NAMED_LIST = Pattern.compile("(TABLE|ON|REFERENCES) q\\.q ?\\(");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_0-9]+)\\s*\\(");
    private static final Pattern ENGINE = Pattern.compile("\\bENGINE\\b");
    private static final Pattern OURS = Pattern.compile("SET [A-Z_]+ -?\\d+"
            + "|CREATE USER IF NOT EXISTS q SALT s HASH s ADMIN"
            + "|(CREATE CACHED TABLE q\\.q\\("
            + "|CREATE (PRIMARY KEY|(UNIQUE (NULLS (NOT )?DISTINCT )?)?INDEX) q\\.q ON q\\.q\\("
            + "|ALTER TABLE q\\.q ADD CONSTRAINT q\\.q (PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK)\\b"
            + "|CREATE SEQUENCE q\\.q ).*");
    private static final Set<String> NOT_CALLS = Set.of(
            "CHECK", "IN", "KEY", "UNIQUE", "DISTINCT", "VARYING", "TIMESTAMP", "TIME", "NUMERIC", "AND", "OR", "NOT");

    private Strangers() {}

    /**
     * Reads the schema of a closed database.
     *
     * @throws MinuteBookProblem where it holds what no migration of ours makes, or cannot be read
     */
    static void check(BookFolder folder) throws MinuteBookProblem {
        Path path = folder.path();
        for (String statement : statements(folder)) {
            if (!isOurs(statement)) {
                throw new MinuteBookProblem.Untrusted("The book " + path + " holds “" + first(statement)
                        + "”, which Minutebook never makes and will not run. Ask whoever sent it, or restore a"
                        + " backup.");
            }
        }
    }

    private static List<String> statements(BookFolder folder) throws MinuteBookProblem {
        List<String> statements = new ArrayList<>();
        try (MVStore file = new MVStore.Builder()
                .fileName(folder.databaseFile().toString())
                .readOnly()
                .open()) {
            TransactionStore store = new TransactionStore(file, new ValueDataType());
            store.init();
            TransactionMap<Long, Row> rows = store.begin().openMap(STATEMENTS);
            for (Iterator<Long> keys = rows.keyIterator(null); keys.hasNext(); ) {
                Row row = Objects.requireNonNull(rows.get(keys.next()));
                statements.add(row.getValue(SQL).getString());
            }
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? folder.inUse(e) : folder.damaged(e);
        } catch (RuntimeException e) {
            throw folder.damaged(e); // whatever a stranger's bytes make the reader trip over
        }
        return statements;
    }

    static boolean isOurs(String statement) {
        String bare = QUOTED.matcher(statement)
                .replaceAll(found -> found.group().endsWith("'") ? "s" : "q")
                .replaceAll("\\s+", " ")
                .strip();
        if (HIDING.matcher(bare).find()) {
            return false;
        }
        if (!OURS.matcher(bare).matches() || ENGINE.matcher(bare).find()) {
            return false;
        }
        Matcher calls = CALL.matcher(NAMED_LIST.matcher(bare).replaceAll("$1 ("));
        while (calls.find()) {
            String name = calls.group(1);
            boolean list =
                    calls.start() > 0 && Set.of("TABLE", "ON", "REFERENCES").contains(name);
            if (!list && !NOT_CALLS.contains(name)) {
                return false;
            }
        }
        return true;
    }

    private static String first(String statement) {
        String line = statement.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
