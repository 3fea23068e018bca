package org.minutebook.app.documents.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionBuilder;
import org.minutebook.db.model.AgendaVersionItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.PaperSectionBuilder;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.Writing;

/**
 * A word of its own in every text of every record that can be restricted, of whatever kind: by its own audience, or because it
 * belongs to a restricted record. They are planted on a closed item, on a closed paper of an open item, and beside what is open
 * on an open item. A kind that is new is planted without anybody thinking of it.
 */
final class Canaries {
    /** These are of a meeting or a board, and nothing of them is restricted by what they refer to. */
    private static final Set<Kind> NOT_BY_PARENT = EnumSet.of(Kind.MEETING, Kind.AGENDA_VERSION, Kind.APPROVAL);

    /** What is no text, whatever its type: paragraphs of a schedule, hashes, kinds of file. */
    private static final Map<String, String> FIXED = Map.of(
            "exemptParagraph", "3",
            "paragraphs", "3",
            "mediaType", "text/plain",
            "publicTitle", "Exempt item",
            "agendaNumber", "9",
            "number", "9",
            "minuteNumber", "");

    private final Writing writing;
    private final Map<Kind, Id<?>> there = new EnumMap<>(Kind.class);
    private final Map<String, String> planted = new LinkedHashMap<>();
    private final Set<Kind> restricted = EnumSet.noneOf(Kind.class);
    private int next = 100;

    private Canaries(Writing writing) {
        this.writing = writing;
    }

    /** The words that were planted, each with the place where it stands. */
    static Map<String, String> plant(Writing writing) {
        Canaries canaries = new Canaries(writing);
        Id<AgendaVersion> version = canaries.version();
        for (boolean closedItem : new boolean[] {true, false}) {
            for (boolean closedPaper : new boolean[] {true, false}) {
                if (!closedItem || closedPaper) {
                    canaries.around(version, closedItem, closedPaper);
                }
            }
        }
        return canaries.planted;
    }

    private Id<AgendaVersion> version() {
        Id<AgendaVersion> version = writing.newId();
        writing.add(AgendaVersionBuilder.builder()
                .id(version)
                .meeting(SmallCouncil.NOVEMBER)
                .number(1)
                .name("Agenda")
                .issuedOn(LocalDate.of(2019, 11, 20))
                .build());
        int position = 1;
        for (Id<AgendaItem> item : Arrays.asList(SmallCouncil.APOLOGIES, SmallCouncil.DEMENTIA, SmallCouncil.FUND)) {
            AgendaItem of = writing.stores().meetings().item(item);
            writing.add(AgendaVersionItemBuilder.builder()
                    .id(writing.newId())
                    .version(version)
                    .item(item)
                    .position(position++)
                    .number(of.agendaNumber())
                    .title(of.title())
                    .build());
        }
        return version;
    }

    private void around(Id<AgendaVersion> version, boolean closedItem, boolean closedPaper) {
        there.clear();
        restricted.clear();
        there.put(Kind.HOUSE_STYLE, SmallCouncil.NARRATIVE);
        there.put(Kind.BOARD, SmallCouncil.HEALTH);
        there.put(Kind.MEETING, SmallCouncil.NOVEMBER);
        there.put(Kind.PERSON, SmallCouncil.REED);
        there.put(Kind.AGENDA_VERSION, version);
        if (!closedItem) {
            there.put(Kind.AGENDA_ITEM, SmallCouncil.DEMENTIA);
        }
        if (!closedPaper) {
            add(row(Kind.STORED_FILE));
            there.put(Kind.PAPER, openPaper());
        }
        for (Kind kind : Kind.values()) {
            boolean given = kind == Kind.AGENDA_ITEM && !closedItem
                    || (kind == Kind.PAPER || kind == Kind.STORED_FILE) && !closedPaper;
            boolean twice = kind == Kind.MINUTE && !closedItem && !closedPaper; // one minute for each reader
            if (!given && !twice && isPlanted(kind)) {
                add(row(kind));
            }
        }
    }

    private Id<Paper> openPaper() {
        Id<Paper> paper = writing.newId();
        writing.add(PaperBuilder.builder()
                .id(paper)
                .board(SmallCouncil.HEALTH)
                .title("Progress of the pledge")
                .file(Id.of(Objects.requireNonNull(there.get(Kind.STORED_FILE)).value()))
                .build());
        writing.add(ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(SmallCouncil.DEMENTIA)
                .paper(paper)
                .position(1)
                .build());
        writing.add(PaperSectionBuilder.builder()
                .id(writing.newId())
                .paper(paper)
                .position(1)
                .label("Background")
                .text("Twelve high streets have signed.")
                .build());
        return paper;
    }

    private boolean isPlanted(Kind kind) {
        RecordComponent[] parts = kind.type().getRecordComponents();
        boolean own = Arrays.stream(parts).anyMatch(part -> part.getType() == Audience.class);
        boolean parent = Arrays.stream(parts)
                .anyMatch(part -> part.getType() == Id.class
                        && !part.getName().equals("id")
                        && restricted.contains(refersTo(part)));
        return (own || parent && !NOT_BY_PARENT.contains(kind)) && canBeMade(parts);
    }

    private boolean canBeMade(RecordComponent[] parts) {
        return Arrays.stream(parts)
                .filter(part -> part.getType() == Id.class && !part.getName().equals("id") && !mayBeNull(part))
                .allMatch(part -> there.containsKey(refersTo(part)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void add(Row<?> row) {
        writing.add((Row) row);
    }

    private Row<?> row(Kind kind) {
        RecordComponent[] parts = kind.type().getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        @Nullable Object[] values = new Object[parts.length];
        Id<?> id = writing.newId();
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = parts[i].getName().equals("id") ? id : value(kind, parts[i]);
        }
        try {
            Constructor<?> constructor = kind.type().getDeclaredConstructor(types);
            there.put(kind, id);
            restricted.add(kind);
            return (Row<?>) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(kind + " could not be made", e);
        }
    }

    private @Nullable Object value(Kind kind, RecordComponent part) {
        Class<?> type = part.getType();
        String name = part.getName();
        if (type == Id.class) {
            // an exemption is either an item's or a paper's
            boolean other = kind == Kind.EXEMPTION && name.equals("item") && restricted.contains(Kind.PAPER);
            return other ? null : there.get(refersTo(part));
        }
        if (type == String.class) {
            if (kind == Kind.STORED_FILE && name.equals("sha256")) {
                return writing.keepContent(("It says " + canary(kind, "content")).getBytes(StandardCharsets.UTF_8));
            }
            return FIXED.containsKey(name) ? FIXED.get(name) : canary(kind, name);
        }
        if (type == boolean.class) {
            return name.equals("sensitive") || name.equals("titleClosed");
        }
        if (type == Audience.class) {
            return Audience.RESTRICTED;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2019, 11, 28);
        }
        if (type == LocalTime.class) {
            return LocalTime.of(14, 30);
        }
        if (type == Instant.class) {
            return Instant.parse("2019-11-28T14:30:00Z");
        }
        if (type == int.class) {
            return name.equals("position") ? next : 1;
        }
        return type == long.class ? (Object) 1L : type.getEnumConstants()[0];
    }

    private String canary(Kind kind, String part) {
        String canary = "ZQ" + next++ + "CANARY";
        planted.put(canary, kind + "." + part);
        return canary;
    }

    private static Kind refersTo(RecordComponent part) {
        return Kind.of((Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0]);
    }

    private static boolean mayBeNull(RecordComponent part) {
        return part.getAnnotatedType().getAnnotations().length > 0;
    }
}
