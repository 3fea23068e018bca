package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.NameLikeness;
import org.minutebook.db.store.Writing;

/**
 * Goes over the names that action logs print and offers each that is nearly a known person's as an alias. A name that is exactly a
 * known person's is tied to them at once; nothing else is decided here.
 */
public record OfferAliases() implements Change<List<OfferAliases.Offer>> {
    /** A printed name that may be a known person's. */
    public record Offer(String printed, String person, String because) {}

    @Override
    public String title() {
        return "Look for names that may be one person’s";
    }

    @Override
    public List<Offer> apply(Writing writing) {
        Map<String, Person> people = new LinkedHashMap<>();
        writing.stores().boards().people().forEach(person -> people.put(person.name(), person));
        Set<String> attending = new LinkedHashSet<>();
        for (Attendance attendance : writing.stores().of(Attendance.class).list()) {
            if (!people.containsKey(attendance.printed())) {
                attending.add(attendance.printed());
            }
        }
        Set<String> settled = new LinkedHashSet<>();
        writing.stores().boards().aliases().forEach(alias -> settled.add(alias.printed()));
        Map<String, Person> folded = new LinkedHashMap<>();
        people.values().forEach(person -> folded.putIfAbsent(Fold.text(person.name()), person));

        List<String> names = new ArrayList<>(people.keySet());
        names.addAll(attending);
        List<Offer> offers = new ArrayList<>();
        for (String printed : unknownOwners(writing, folded)) {
            if (settled.contains(printed) || attending.contains(printed)) {
                continue;
            }
            List<NameLikeness> alike = NameLikeness.offers(printed, names);
            if (alike.isEmpty()) {
                continue;
            }
            NameLikeness best = alike.getFirst();
            Person person = people.computeIfAbsent(
                    best.other(),
                    name -> writing.add(PersonBuilder.builder()
                            .id(writing.newId())
                            .name(name)
                            .build()));
            writing.add(new Alias(
                    writing.newId(), printed, null, person.id(), null, null, Alias.State.OFFERED, best.because()));
            offers.add(new Offer(printed, person.name(), best.because()));
        }
        return offers;
    }

    /** Ties the owners whose names are known, and gives back the others' names, each once. */
    private static Set<String> unknownOwners(Writing writing, Map<String, Person> folded) {
        Set<String> unknown = new LinkedHashSet<>();
        for (ActionOwner owner : writing.stores().of(ActionOwner.class).list()) {
            if (owner.person() != null || owner.kind() != ActionOwner.Kind.PERSON) {
                continue;
            }
            Person known = folded.get(Fold.text(owner.printed()));
            if (known == null) {
                unknown.add(owner.printed());
            } else {
                writing.save(new ActionOwner(
                        owner.id(),
                        owner.action(),
                        owner.position(),
                        owner.printed(),
                        owner.kind(),
                        known.id(),
                        owner.organisation()));
            }
        }
        return unknown;
    }
}
