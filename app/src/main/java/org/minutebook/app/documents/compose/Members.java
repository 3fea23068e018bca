package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.db.model.ChairAppointment;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Seat;

/** Who the members of the board are on the day of the meeting, in the three ways that councils set them out. */
final class Members {
    private final AgendaRecord record;
    private final HouseStyle style;

    /** One seat and who holds it; a body may hold it without a person. */
    private record Holder(String name, String post, String organisation, boolean councillor, String office) {
        String marked(String name) {
            return office.isEmpty() ? name : name + " " + office;
        }
    }

    Members(AgendaRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
    }

    List<Block> blocks() {
        List<Holder> holders = holders();
        List<String> vacant = vacant();
        if (holders.isEmpty() && vacant.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (!style.word(AgendaSetting.MEMBERS).isBlank()) {
            blocks.add(new Heading(1, style.word(AgendaSetting.MEMBERS)));
        }
        if (style.is(AgendaSetting.MEMBERS_LAYOUT, "lines")) {
            columns(
                    Stream.concat(
                                    holders.stream().filter(Holder::councillor).map(this::bySurname),
                                    holders.stream()
                                            .filter(one -> !one.councillor)
                                            .map(this::withDash))
                            .toList(),
                    blocks);
        } else if (style.is(AgendaSetting.MEMBERS_LAYOUT, "brackets") || commaBeforeBrackets()) {
            councillorsInOneSentence(holders).ifPresent(blocks::add);
            columns(
                    holders.stream()
                            .filter(one -> !one.councillor)
                            .map(this::inBrackets)
                            .toList(),
                    blocks);
        } else if (!holders.isEmpty()) {
            List<Holder> people = holders.stream()
                    .filter(one -> !besideTheName(one).isBlank())
                    .toList();
            if (!people.isEmpty()) {
                blocks.add(NameColumns.pairs(
                        people.stream().map(this::marked).toList(),
                        people.stream().map(Members::besideTheName).toList()));
            }
            columns(
                    Stream.concat(
                                    holders.stream()
                                            .filter(one -> besideTheName(one).isBlank())
                                            .map(this::marked),
                                    vacant.stream())
                            .toList(),
                    blocks);
            return blocks;
        }
        columns(vacant, blocks);
        return blocks;
    }

    private static void columns(List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(NameColumns.beside(lines, List.of()));
        }
    }

    private List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        for (Seat seat : seats()) {
            holding(seat).forEach(held -> holders.add(holder(seat, held)));
            if (holding(seat).isEmpty() && seat.organisationHolds()) {
                holders.add(new Holder(name(seat.organisation()), "", "", false, ""));
            }
        }
        return holders;
    }

    private List<String> vacant() {
        if (style.word(AgendaSetting.VACANT_SEAT).isBlank()) {
            return List.of();
        }
        return seats().stream()
                .filter(seat -> holding(seat).isEmpty() && !seat.organisationHolds())
                .map(seat -> style.fill(AgendaSetting.VACANT_SEAT, Map.of("seat", seat.title())))
                .toList();
    }

    private List<Seat> seats() {
        return record.stores().boards().seats(record.board().id()).stream()
                .filter(seat -> within(seat.since(), seat.until()))
                .sorted(Comparator.comparingInt(Seat::position))
                .toList();
    }

    private List<Membership> holding(Seat seat) {
        return record.stores().boards().holders(seat.id()).stream()
                .filter(held -> within(held.since(), held.until()))
                .toList();
    }

    private boolean within(@Nullable LocalDate since, @Nullable LocalDate until) {
        LocalDate day = record.meeting().day();
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    private Holder holder(Seat seat, Membership held) {
        Optional<Person> person = record.stores().of(Person.class).find(held.person());
        String organisation = name(
                held.organisation() != null
                        ? held.organisation()
                        : seat.organisation() != null
                                ? seat.organisation()
                                : person.map(Person::organisation).orElse(null));
        String name = held.printed().isBlank() ? person.map(Person::name).orElse(organisation) : held.printed();
        boolean councillor =
                seat.statutoryClass() == Seat.StatutoryClass.COUNCILLOR || Names.saysCouncillor(held.printed());
        return new Holder(
                name,
                post(held, person),
                organisation.equals(name) ? "" : organisation,
                councillor && person.isPresent() || Names.saysCouncillor(name),
                office(held, name));
    }

    private static String post(Membership held, Optional<Person> person) {
        String post = held.postPrinted().isBlank() ? person.map(Person::post).orElse("") : held.postPrinted();
        boolean said = post.toLowerCase(Locale.UK).contains(held.acting().toLowerCase(Locale.UK));
        return said ? post : (held.acting() + " " + post).strip();
    }

    /** How the chair and the vice-chair are marked. */
    private String office(Membership held, String name) {
        return holds(ChairAppointment.Office.CHAIR, held, name)
                ? style.word(AgendaSetting.MEMBERS_CHAIR)
                : holds(ChairAppointment.Office.VICE_CHAIR, held, name)
                        ? style.word(AgendaSetting.MEMBERS_VICE_CHAIR)
                        : "";
    }

    private boolean holds(ChairAppointment.Office office, Membership held, String name) {
        return record.stores().boards().chairs(record.board().id()).stream()
                .filter(chair -> chair.office() == office)
                .filter(chair -> within(chair.since(), chair.until()))
                .filter(chair -> chair.municipalYear().isBlank()
                        || chair.municipalYear().equals(record.meeting().municipalYear()))
                .anyMatch(chair -> chair.person() == null
                        ? chair.printed().equals(name)
                        : chair.person().equals(held.person()));
    }

    private String name(@Nullable Id<Organisation> organisation) {
        return record.stores()
                .of(Organisation.class)
                .find(organisation)
                .map(Organisation::name)
                .orElse("");
    }

    private String marked(Holder one) {
        return one.marked(one.name);
    }

    /** "Councillor Lewzey": the last word of the name that is no letters of honour. */
    private String bySurname(Holder one) {
        List<String> words = new ArrayList<>(
                List.of(Names.withoutCouncillor(one.name).strip().split("\\s+")));
        while (words.size() > 1 && words.getLast().matches("\\p{Lu}{2,}")) {
            words.removeLast();
        }
        return one.marked(style.word(Setting.COUNCILLOR) + " " + words.getLast());
    }

    private String withDash(Holder one) {
        String more = one.post.isBlank() ? one.organisation : one.post;
        return more.isBlank() ? marked(one) : marked(one) + " – " + more;
    }

    /** Thurrock prints "Roger Harris, (Director of Adults, Thurrock Council)". */
    private boolean commaBeforeBrackets() {
        return style.is(AgendaSetting.MEMBERS_LAYOUT, "comma and brackets");
    }

    private String inBrackets(Holder one) {
        List<String> more = new ArrayList<>(List.of(one.post, one.organisation));
        more.removeIf(String::isBlank);
        return more.isEmpty()
                ? marked(one)
                : marked(one) + (commaBeforeBrackets() ? ", (" : " (") + String.join(", ", more) + ")";
    }

    private static String besideTheName(Holder one) {
        return one.organisation.isBlank() ? one.post : one.organisation;
    }

    private Optional<Block> councillorsInOneSentence(List<Holder> holders) {
        List<String> names = holders.stream()
                .filter(Holder::councillor)
                .map(one -> Names.ofCouncillor(marked(one)))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String word = style.word(names.size() == 1 ? Setting.COUNCILLOR : Setting.COUNCILLORS);
        return Optional.of(Paragraph.of(word + " " + Names.listed(names)));
    }
}
