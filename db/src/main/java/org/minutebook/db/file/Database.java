package org.minutebook.db.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The database under a book: one file of H2 beside the book's own, or, for a book that a team shares, PostgreSQL. The same
 * migrations and the same stores serve both.
 */
final class Database implements AutoCloseable {
    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    static {
        // No class at all may be called from SQL; must be said before the driver is loaded.
        if (System.getProperty("h2.allowedClasses") == null) {
            System.setProperty("h2.allowedClasses", "none");
        }
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        FLYWAY_LOG.setLevel(Level.WARNING);
    }

    /** The number of the last migration. Said here, since asking Flyway for it costs half of what opening a book costs. */
    static final int NEWEST_VERSION = 25;

    /**
     * A commit is on the disk before it returns. DAY and MINUTE are words of the law here before they are words of SQL. Results of
     * 100,000 rows stay in memory.
     */
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0;NON_KEYWORDS=DAY,MINUTE;MAX_MEMORY_ROWS=1000000";

    private final DataSource source;
    private final SQLDialect dialect;
    private final Runnable closing;

    private Database(DataSource source, SQLDialect dialect, Runnable closing) {
        this.source = source;
        this.dialect = dialect;
        this.closing = closing;
    }

    static Database create(Path path) {
        return h2(path, "");
    }

    static Database open(Path path) {
        return h2(path, ";IFEXISTS=TRUE");
    }

    static Database openReadOnly(Path path) {
        return h2(path, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    static Database postgres(DataSource source) {
        return new Database(source, SQLDialect.POSTGRES, () -> {});
    }

    private static Database h2(Path path, String more) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + path + SETTINGS + more, "sa", "");
        pool.setMaxConnections(8);
        return new Database(pool, SQLDialect.H2, pool::dispose);
    }

    DSLContext dsl() {
        return DSL.using(source, dialect, settings());
    }

    private Settings settings() {
        // Migrations write names without quotation marks, which PostgreSQL folds to lower case and H2 to upper.
        return new Settings()
                .withRenderNameCase(dialect == SQLDialect.POSTGRES ? RenderNameCase.LOWER : RenderNameCase.AS_IS)
                .withRenderSchema(false);
    }

    /** Reads from one state of the record, whatever is written meanwhile. */
    <T> T reading(Function<DSLContext, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.apply(DSL.using(connection, dialect, settings()));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataAccessException("The record could not be read", e);
        }
    }

    /** The schema's version; 0 before the first migration. */
    int version() throws SQLException {
        try (Connection connection = source.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(
                            "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE"
                                    + " \"success\"")) {
                return found.next() ? found.getInt(1) : 0;
            }
        }
    }

    /** The names of the tables that are there, in lower case. */
    Set<String> tables() {
        try (Connection connection = source.getConnection();
                var found = connection.getMetaData().getTables(null, connection.getSchema(), null, null)) {
            Set<String> names = new HashSet<>();
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return names;
        } catch (SQLException e) {
            throw new DataAccessException("The tables could not be listed", e);
        }
    }

    /** Brings the schema to the version that this program knows. */
    void migrate() throws FlywayException {
        flyway().migrate();
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", dialect == SQLDialect.POSTGRES ? "BYTEA" : "BLOB"))
                .load();
    }

    /** Asks the disk to have everything, so that a pulled plug costs nothing that was confirmed. */
    void sync() {
        if (dialect == SQLDialect.H2) {
            execute("CHECKPOINT SYNC");
        }
    }

    /** Copies the whole database, while it is open, into a zip. */
    void copyTo(Path zip) {
        dsl().execute("BACKUP TO ?", zip.toString());
    }

    private void execute(String sql) {
        dsl().execute(sql);
    }

    /** Whether the trouble is that another program has the file open. */
    static boolean isLocked(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        closing.run();
    }
}
