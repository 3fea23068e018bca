package org.minutebook.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.db.file.Engine;
import org.minutebook.db.jooq.DefaultSchema;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.Hash;

/** The migrations, the code that was generated from them and the records say the same. */
class SchemaTest {
    private static final Path MIGRATIONS = House.ROOT.resolve("db/src/main/resources/db/migration");

    /** The first twelve digits of the SHA-256 of each migration. One that was released never changes: a new one follows it. */
    private static final Map<String, String> HELD = Map.ofEntries(
            Map.entry("V001", "605d0a29b7c1"),
            Map.entry("V002", "19c622d8d25f"),
            Map.entry("V003", "742f59437728"),
            Map.entry("V004", "cc05ef24007c"),
            Map.entry("V005", "e087bd8d59f9"),
            Map.entry("V006", "4ac0bcafcec6"),
            Map.entry("V007", "561b21d66c82"),
            Map.entry("V008", "69e38fe5cf63"),
            Map.entry("V009", "9e29e555c64f"),
            Map.entry("V010", "9f80c1fcd160"),
            Map.entry("V011", "56fd58251b8f"),
            Map.entry("V012", "d09a557ac214"),
            Map.entry("V013", "ddfe4fe97cb5"),
            Map.entry("V014", "b353d54486f1"),
            Map.entry("V015", "498984614cb2"),
            Map.entry("V016", "f1c120ba6b71"),
            Map.entry("V017", "87ee06e90608"),
            Map.entry("V018", "375e254e8389"),
            Map.entry("V019", "fce90753bc85"),
            Map.entry("V020", "3dfba3adcd00"),
            Map.entry("V021", "d278e9ff0d9b"),
            Map.entry("V022", "0a34129b67b1"),
            Map.entry("V023", "e4aaa1659903"),
            Map.entry("V024", "4ae6367eca7d"),
            Map.entry("V025", "e1ed6e158acd"));

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void migrationsThatWereReleasedAreAsTheyWere() throws IOException {
        Map<String, String> now = new TreeMap<>();
        for (Path file : migrations()) {
            String text = House.read(file).replace("\r\n", "\n");
            now.put(
                    file.getFileName().toString().substring(0, 4),
                    Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12));
        }
        assertEquals(
                new TreeMap<>(HELD),
                now,
                "Never change a migration that others may have run: write the next one. Name a new one in HELD.");
    }

    @Test
    void migrationsAreNumberedWithoutAGapAndTheProgramKnowsTheLast() throws IOException {
        List<Path> files = migrations();
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).getFileName().toString();
            assertTrue(name.matches("V%03d__[a-z_]+\\.sql".formatted(i + 1)), name);
        }
        Matcher known = Pattern.compile("NEWEST_VERSION = (\\d+);")
                .matcher(House.read(House.ROOT.resolve("db/src/main/java/org/minutebook/db/file/Database.java")));
        assertTrue(known.find());
        assertEquals(
                files.size(),
                Integer.parseInt(known.group(1)),
                "Say the number of the last migration in Database.NEWEST_VERSION");
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaThatFlywayMakesIsTheOneTheCodeWasGeneratedFrom(Engine engine, @TempDir Path dir) throws Exception {
        engine.open(dir).close();
        Map<String, Set<String>> generated = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            generated.put(
                    table.getName().toLowerCase(Locale.ROOT),
                    Arrays.stream(table.fields())
                            .map(Field::getName)
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        try (Connection connection = engine.behindTheBook(dir)) {
            assertEquals(generated, columns(connection));
        }
    }

    private static Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        String sql = "SELECT table_name, column_name FROM information_schema.columns"
                + " WHERE LOWER(table_schema) = 'public' AND table_name <> 'flyway_schema_history'";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1).toLowerCase(Locale.ROOT), unused -> new TreeSet<>())
                        .add(found.getString(2).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    @Test
    void everyKindHasATableWithTheColumnsOfItsRecord() {
        for (Kind kind : Kind.values()) {
            Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(kind.name());
            assertTrue(table != null, kind + " has no table");
            assertEquals(
                    Arrays.stream(kind.type().getRecordComponents())
                            .map(part ->
                                    part.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                            .toList(),
                    table == null
                            ? List.of()
                            : Arrays.stream(table.fields()).map(Field::getName).toList());
        }
    }

    @Test
    void everyStateIsCheckedForTheWordsOfItsEnum() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : migrations()) {
            all.append(House.read(file));
        }
        Map<String, List<String>> checked = new TreeMap<>();
        Matcher table = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL)
                .matcher(all);
        while (table.find()) {
            Matcher check =
                    Pattern.compile("CHECK \\((\\w+) IN \\(([^)]*)\\)\\)").matcher(table.group(2));
            while (check.find()) {
                checked.put(
                        table.group(1) + "." + check.group(1),
                        Arrays.stream(check.group(2).split(","))
                                .map(word -> word.strip().replace("'", ""))
                                .toList());
            }
        }
        Map<String, List<String>> states = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            for (var part : kind.type().getRecordComponents()) {
                if (part.getType().isEnum()) {
                    List<String> words = new ArrayList<>();
                    for (Object word : part.getType().getEnumConstants()) {
                        words.add(((Enum<?>) word).name());
                    }
                    states.put(
                            kind.table() + "."
                                    + part.getName()
                                            .replaceAll("([A-Z])", "_$1")
                                            .toLowerCase(Locale.ROOT),
                            words);
                }
            }
        }
        assertEquals(states, checked);
    }
}
