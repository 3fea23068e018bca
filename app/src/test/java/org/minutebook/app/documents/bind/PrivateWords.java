package org.minutebook.app.documents.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minutebook.app.documents.style.BriefSetting;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.model.AcceptedFindingBuilder;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ChairRemarkBuilder;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.DeclarationItemBuilder;
import org.minutebook.db.model.DispensationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.PublicRequestBuilder;
import org.minutebook.db.model.StyleSettingBuilder;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;
import org.minutebook.db.store.Writing;

/**
 * A word of its own in each text that is kept from the public although its record is not restricted: what the desk knows of
 * people, what is withheld of an interest, and what only the chair reads. Beside each of them something of the same record is public.
 */
final class PrivateWords {
    /** Public as it is: a register that was searched has something in it. */
    private static final String OPEN_INTEREST = "Clerk to the parish council of Lower Wick";

    private final Writing writing;
    private final Map<String, String> planted = new LinkedHashMap<>();
    private int next = 100;

    private PrivateWords(Writing writing) {
        this.writing = writing;
    }

    /** The words that were planted, each with the place where it stands. */
    static Map<String, String> plant(Writing writing) {
        PrivateWords words = new PrivateWords(writing);
        words.people();
        words.interests();
        words.declarations();
        words.notes();
        words.chair();
        return words.planted;
    }

    private void people() {
        for (Id<Person> one : List.of(SmallCouncil.REED, SmallCouncil.PATEL)) {
            writing.save(PersonBuilder.builder(writing.stores().of(Person.class).get(one))
                    .email(word("PERSON.email"))
                    .phone(word("PERSON.phone"))
                    .note(word("PERSON.note"))
                    .build());
        }
        for (Substitute one : writing.stores().of(Substitute.class).list()) {
            writing.save(SubstituteBuilder.builder(one)
                    .reason(word("SUBSTITUTE.reason"))
                    .build());
        }
    }

    private void interests() {
        writing.add(interest("(i) Employment").nature(OPEN_INTEREST).build());
        writing.add(interest(word("INTEREST.head, sensitive"))
                .nature(word("INTEREST.nature, sensitive"))
                .valuePrinted(word("INTEREST.valuePrinted, sensitive"))
                .sensitive(true)
                .build());
        writing.add(interest(word("INTEREST.head, restricted"))
                .nature(word("INTEREST.nature, restricted"))
                .valuePrinted(word("INTEREST.valuePrinted, restricted"))
                .audience(Audience.RESTRICTED)
                .build());
        writing.add(interest("(iv) Land")
                .nature(word("INTEREST.nature, may be a home"))
                .valuePrinted(word("INTEREST.valuePrinted, may be a home"))
                .build());
        writing.add(DispensationBuilder.builder()
                .id(writing.newId())
                .person(SmallCouncil.REED)
                .grantedBy(word("DISPENSATION.grantedBy"))
                .limits(word("DISPENSATION.limits"))
                .reason(word("DISPENSATION.reason"))
                .build());
    }

    private InterestBuilder interest(String head) {
        return InterestBuilder.builder()
                .id(writing.newId())
                .person(SmallCouncil.REED)
                .head(head)
                .since(LocalDate.of(2019, 5, 20));
    }

    private void declarations() {
        declared(DeclarationBuilder.builder()
                .nature(word("DECLARATION.nature, sensitive"))
                .wordsPrinted(word("DECLARATION.wordsPrinted, sensitive"))
                .sensitive(true));
        declared(DeclarationBuilder.builder()
                .nature(word("DECLARATION.nature, restricted"))
                .wordsPrinted(word("DECLARATION.wordsPrinted, restricted"))
                .audience(Audience.RESTRICTED));
    }

    private void declared(DeclarationBuilder said) {
        Id<Declaration> id = writing.newId();
        writing.add(said.id(id)
                .meeting(SmallCouncil.NOVEMBER)
                .position(next)
                .person(SmallCouncil.REED)
                .printed("Jane Reed")
                .labelPrinted("personal")
                .scope(Declaration.Scope.ITEM)
                .build());
        writing.add(DeclarationItemBuilder.builder()
                .id(writing.newId())
                .declaration(id)
                .item(SmallCouncil.DEMENTIA)
                .build());
    }

    private void notes() {
        for (Minute minute : writing.stores().of(Minute.class).list()) {
            if (minute.audience() == Audience.PUBLIC) {
                writing.save(MinuteBuilder.builder(minute)
                        .privateNote(word("MINUTE.privateNote"))
                        .build());
            }
        }
        writing.add(AcceptedFindingBuilder.builder()
                .id(writing.newId())
                .meeting(SmallCouncil.NOVEMBER)
                .rule("MTG-01")
                .reason(word("ACCEPTED_FINDING.reason"))
                .acceptedBy(word("ACCEPTED_FINDING.acceptedBy"))
                .build());
    }

    /** What the chair's brief says and nothing else: its own words, and somebody who is not to be named. */
    private void chair() {
        for (BriefSetting setting :
                List.of(BriefSetting.BRIEF_TITLE, BriefSetting.BRIEF_MARK, BriefSetting.OPENING_STATEMENT)) {
            writing.add(StyleSettingBuilder.builder()
                    .id(writing.newId())
                    .style(SmallCouncil.NARRATIVE)
                    .name(setting.key())
                    .wording(word("chair’s brief, " + setting))
                    .build());
        }
        writing.add(PublicRequestBuilder.builder()
                .id(writing.newId())
                .meeting(SmallCouncil.NOVEMBER)
                .item(SmallCouncil.DEMENTIA)
                .position(1)
                .kind(PublicRequest.Kind.SPEAK)
                .name(word("PUBLIC_REQUEST.name"))
                .interest("Lives in the village")
                .state(PublicRequest.State.ACCEPTED)
                .build());
    }

    /** The chair repeats closed words in a remark on an action that everybody reads. */
    static void remark(Writing writing, List<String> closed) {
        Id<Action> action = writing.newId();
        writing.add(ActionBuilder.builder()
                .id(action)
                .board(SmallCouncil.HEALTH)
                .meeting(SmallCouncil.NOVEMBER)
                .item(SmallCouncil.DEMENTIA)
                .text("Write to the shops")
                .build());
        writing.add(ChairRemarkBuilder.builder()
                .id(writing.newId())
                .board(SmallCouncil.HEALTH)
                .action(action)
                .remarked(LocalDate.of(2019, 12, 2))
                .text("Ask again about " + String.join(" and ", closed))
                .byWhom("Jane Reed")
                .build());
    }

    /** The words of the places whose name begins so. */
    static List<String> of(Map<String, String> planted, String place) {
        List<String> words = new ArrayList<>();
        planted.forEach((word, at) -> {
            if (Objects.requireNonNull(at).startsWith(place)) {
                words.add(word);
            }
        });
        return words;
    }

    private String word(String place) {
        String word = "XW" + next++ + "PRIVATE";
        planted.put(word, place);
        return word;
    }
}
