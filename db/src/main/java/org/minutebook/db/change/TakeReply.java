package org.minutebook.db.change;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Reply;
import org.minutebook.db.model.ReplyBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Writing;

/**
 * The holder of a seat answered whether to come to a meeting. A later answer takes the place of the one before.
 *
 * @param name the holder, as the members are listed
 * @param comes nothing said takes the answer out
 * @param substitute who comes instead; blank is nobody
 */
public record TakeReply(
        Id<Meeting> meeting, Id<Seat> seat, @Nullable Id<Person> person, String name, Answer comes, String substitute)
        implements Change<Optional<Reply>> {
    @Override
    public String title() {
        return switch (comes) {
            case YES -> name + " comes to the meeting";
            case NO ->
                substitute.isBlank()
                        ? "Apologies from " + name + " in advance"
                        : name + " sends " + substitute.strip() + " to the meeting";
            case NOT_SAID -> "Take out the reply of " + name;
        };
    }

    @Override
    public Optional<Reply> apply(Writing writing) throws Refused {
        Meeting of = writing.stores().meetings().get(meeting);
        switch (of.state()) {
            case PLANNED, CALLED, ISSUED -> {}
            case HELD, INQUORATE, ADJOURNED, POSTPONED, CANCELLED ->
                throw new Refused("The meeting of " + Printed.day(of.day()) + " was "
                        + MeetingStates.words(of.state())
                        + ": replies are taken before a meeting. Who was there is entered at the meeting.");
        }
        if (!substitute.isBlank() && substitute.strip().equals(name)) {
            throw new Refused(name + " cannot sit in for the same person. Type another name.");
        }
        Optional<Reply> before = writing.stores().meetings().replies(meeting).stream()
                .filter(one -> one.seat().equals(seat)
                        && (person == null || one.person() == null
                                ? one.printed().equals(name)
                                : Objects.equals(one.person(), person)))
                .findFirst();
        if (comes == Answer.NOT_SAID) {
            before.ifPresent(writing::remove);
            return Optional.empty();
        }
        Reply reply = before.map(ReplyBuilder::builder)
                .orElseGet(() -> ReplyBuilder.builder()
                        .id(writing.newId())
                        .meeting(meeting)
                        .seat(seat)
                        .person(person)
                        .printed(name))
                .comes(comes)
                .saidOn(writing.today())
                .substitutePrinted(comes == Answer.NO ? substitute.strip() : "")
                .build();
        return Optional.of(before.isPresent() ? writing.save(reply) : writing.add(reply));
    }
}
