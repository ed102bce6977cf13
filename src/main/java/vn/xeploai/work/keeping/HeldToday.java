package vn.xeploai.work.keeping;

import java.util.stream.Stream;

import vn.xeploai.model.Career;
import vn.xeploai.model.Member;
import vn.xeploai.model.Stretches;

/** Chức vụ đang giữ: what a dated position makes of the positions the record shows. */
final class HeldToday {
    private HeldToday() {}

    /** The change of the record that goes with the line, if any. */
    static Stream<Step.Move> moves(Member member, Step.Line line) {
        Career now = member.career();
        Career then = switch (line.some().kind()) {
            case PARTY_POSITION ->
                Stretches.with(now, Stretches.held(now.partyPosition(), line.before(), line.after()), now.otherPosition());
            case OTHER_POSITION ->
                Stretches.with(now, now.partyPosition(), Stretches.held(now.otherPosition(), line.before(), line.after()));
            default -> now;
        };
        return then.equals(now) ? Stream.empty() : Stream.of(new Step.Move(member, new Member(
                member.id(), member.code(), member.cardNumber(), member.person(), member.membership(), then, member.note())));
    }
}
