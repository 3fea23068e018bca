package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ALIAS;
import static org.minutebook.db.jooq.Tables.BOARD;
import static org.minutebook.db.jooq.Tables.BOARD_RELATION;
import static org.minutebook.db.jooq.Tables.CHAIR_APPOINTMENT;
import static org.minutebook.db.jooq.Tables.MEMBERSHIP;
import static org.minutebook.db.jooq.Tables.QUORUM_LIMB;
import static org.minutebook.db.jooq.Tables.QUORUM_RULE;
import static org.minutebook.db.jooq.Tables.SEAT;
import static org.minutebook.db.jooq.Tables.STYLE_SETTING;
import static org.minutebook.db.jooq.Tables.SUBSTITUTE;
import static org.minutebook.db.jooq.Tables.TERMS_OF_REFERENCE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardRelation;
import org.minutebook.db.model.ChairAppointment;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.StyleSetting;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.TermsOfReference;

/** Boards with their seats and holders, the people and bodies, and how each council words things. */
public final class BoardStore {
    private final Stores stores;

    BoardStore(Stores stores) {
        this.stores = stores;
    }

    public Board get(Id<Board> id) {
        return stores.of(Board.class).get(id);
    }

    /** In the order in which the secretariat lists them. */
    public List<Board> list() {
        return stores.of(Board.class).list(DSL.noCondition(), List.of(BOARD.STANDING, BOARD.ID));
    }

    public List<BoardRelation> relations(Id<Board> board) {
        return stores.of(BoardRelation.class).list(BOARD_RELATION.BOARD.eq(board.value()));
    }

    public List<Seat> seats(Id<Board> board) {
        return stores.of(Seat.class).list(SEAT.BOARD.eq(board.value()));
    }

    /** Every holder that a seat ever had, the earliest first. */
    public List<Membership> holders(Id<Seat> seat) {
        return stores.of(Membership.class)
                .list(
                        MEMBERSHIP.SEAT.eq(seat.value()),
                        List.of(MEMBERSHIP.SINCE.asc().nullsFirst(), MEMBERSHIP.ID));
    }

    public List<Substitute> substitutes(Id<Seat> seat) {
        return stores.of(Substitute.class).list(SUBSTITUTE.SEAT.eq(seat.value()));
    }

    public List<ChairAppointment> chairs(Id<Board> board) {
        return stores.of(ChairAppointment.class).list(CHAIR_APPOINTMENT.BOARD.eq(board.value()));
    }

    public List<QuorumRule> quorumRules(Id<Board> board) {
        return stores.of(QuorumRule.class).list(QUORUM_RULE.BOARD.eq(board.value()));
    }

    public List<QuorumLimb> limbs(Id<QuorumRule> rule) {
        return stores.of(QuorumLimb.class).list(QUORUM_LIMB.RULE.eq(rule.value()));
    }

    /** Every version of a board's terms of reference, the earliest first; those without a day of beginning come first. */
    public List<TermsOfReference> terms(Id<Board> board) {
        return stores.of(TermsOfReference.class)
                .list(
                        TERMS_OF_REFERENCE.BOARD.eq(board.value()),
                        List.of(TERMS_OF_REFERENCE.SINCE.asc().nullsFirst(), TERMS_OF_REFERENCE.ID));
    }

    public List<Person> people() {
        return stores.of(Person.class).list();
    }

    public List<Organisation> organisations() {
        return stores.of(Organisation.class).list();
    }

    public List<Alias> aliases() {
        return stores.of(Alias.class).list();
    }

    /** The names that are known, or were offered, for some people. */
    public List<Alias> aliasesOf(Collection<Id<Person>> people) {
        return stores.of(Alias.class)
                .list(ALIAS.PERSON.in(people.stream().map(Id::value).toList()));
    }

    /** The seats that some people hold or held. */
    public List<Membership> heldBy(Collection<Id<Person>> people) {
        return stores.of(Membership.class)
                .list(MEMBERSHIP.PERSON.in(people.stream().map(Id::value).toList()));
    }

    public List<Alias> aliasesOffered() {
        return stores.of(Alias.class).list(ALIAS.STATE.eq(Alias.State.OFFERED.name()));
    }

    public List<HouseStyle> styles() {
        return stores.of(HouseStyle.class).list();
    }

    public Optional<HouseStyle> style(Board board) {
        return stores.of(HouseStyle.class).find(board.style());
    }

    /** The words a house style sets, by the setting's name. */
    public Map<String, String> wordings(Id<HouseStyle> style) {
        Map<String, String> wordings = new LinkedHashMap<>();
        for (StyleSetting setting : settings(style)) {
            wordings.put(setting.name(), setting.wording());
        }
        return wordings;
    }

    public List<StyleSetting> settings(Id<HouseStyle> style) {
        return stores.of(StyleSetting.class).list(STYLE_SETTING.STYLE.eq(style.value()));
    }
}
