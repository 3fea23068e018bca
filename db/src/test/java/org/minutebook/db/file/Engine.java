package org.minutebook.db.file;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.minutebook.db.fixtures.MinuteBooks;

/**
 * The databases that a book can stand on. A test of a store takes one as its argument and runs on both:
 * {@code @ParameterizedTest @EnumSource}.
 */
public enum Engine {
    /** One file beside the book: what every book on a laptop is. */
    H2 {
        @Override
        public MinuteBook open(Path dir, Clock clock) {
            try {
                Path folder = dir.resolve("book");
                if (!folder.toFile().exists()) {
                    MinuteBooks.empty(dir).close();
                }
                return MinuteBook.open(folder, clock, "tester");
            } catch (MinuteBookProblem e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Connection behindTheBook(Path dir) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + dir.resolve("book").resolve("data") + ";IFEXISTS=TRUE;NON_KEYWORDS=DAY,MINUTE",
                    "sa",
                    "");
        }
    },

    /** A server, as a team would share one: a real one, started once for the whole suite, with a database for each book. */
    POSTGRESQL {
        @Override
        public MinuteBook open(Path dir, Clock clock) {
            try {
                return MinuteBook.over(Server.database(dir), dir, clock, "tester");
            } catch (MinuteBookProblem e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Connection behindTheBook(Path dir) throws SQLException {
            return Server.database(dir).getConnection();
        }
    };

    /** The book of this directory: made by the first call, opened again by the next. */
    public abstract MinuteBook open(Path dir, Clock clock);

    public MinuteBook open(Path dir) {
        return open(dir, MinuteBooks.CLOCK);
    }

    /** A connection past the program, for tests that do to a closed book what the program never does. */
    public abstract Connection behindTheBook(Path dir) throws SQLException;

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();
        private static final Map<Path, DataSource> DATABASES = new ConcurrentHashMap<>();
        private static final AtomicInteger MADE = new AtomicInteger();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A migrated database that the others are copied from: a copy costs a tenth of migrating another. */
        private static final String TEMPLATE = template();

        private static String template() {
            create("template_of_books", "template1");
            try {
                MinuteBook.over(
                                RUNNING.getDatabase("postgres", "template_of_books"),
                                Path.of(System.getProperty("java.io.tmpdir")),
                                MinuteBooks.CLOCK,
                                "tester")
                        .close();
            } catch (MinuteBookProblem e) {
                throw new AssertionError(e);
            }
            return "template_of_books";
        }

        private static void create(String name, String template) {
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        static DataSource database(Path dir) {
            return DATABASES.computeIfAbsent(dir, unused -> {
                String name = "book" + MADE.incrementAndGet();
                create(name, TEMPLATE);
                return RUNNING.getDatabase("postgres", name);
            });
        }
    }
}
