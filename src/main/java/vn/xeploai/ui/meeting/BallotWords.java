package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.meeting.Majority;
import vn.xeploai.rules.meeting.VoteShares;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.work.meeting.BallotColumns;

/** What a row of ballots says in words. */
record BallotWords(Texts texts, Majority needed) {
    List<BallotColumn> columns(BallotColumns columns) {
        Stream<BallotColumn> fixed = Stream.of("issued", "returned", "valid", "invalid").map(this::column);
        Stream<BallotColumn> votes = columns.levels().isEmpty()
                ? Stream.of("yes", "no").map(this::column)
                : columns.levels().stream().map(
                        level -> new BallotColumn(level.code(), texts.of(level), LevelSign.of(level)));
        return Stream.concat(fixed, votes).toList();
    }

    private BallotColumn column(String word) {
        return new BallotColumn(
                texts.get("meeting.ballots." + word), texts.get("meeting.ballots." + word + ".full"), null);
    }

    String differences(List<Problem> problems) {
        return problems.stream()
                .map(each -> texts.get("meeting.difference." + each.code().id(), each.arguments()))
                .collect(Collectors.joining(" "));
    }

    String missing(BallotCells cells, List<BallotColumn> columns) {
        return texts.get("meeting.ballots.missing", Map.of("columns", titles(
                IntStream.of(BallotCells.ISSUED, BallotCells.RETURNED, BallotCells.VALID)
                        .filter(column -> cells.at(column).isEmpty()).boxed().toList(), columns)));
    }

    String typedDifferently(List<Integer> differing, List<BallotColumn> columns) {
        return texts.get("meeting.ballots.differ", Map.of("columns", titles(differing, columns)));
    }

    /** The level with the most votes, its share of the valid ones, and whether the majority needed chose it. */
    String outcome(BallotResult result, int members, List<BallotColumn> columns) {
        VoteShares shares = new VoteShares(result.votes(), result.valid(), members);
        OptionalInt most = IntStream.range(0, result.votes().size()).filter(shares::isMost).findFirst();
        if (most.isEmpty()) {
            return "";
        }
        Share share = shares.ofValid().get(most.getAsInt());
        boolean majority = shares.majority(needed).isPresent();
        return texts.get(majority ? "meeting.ballots.majority" : "meeting.ballots.no-majority", Map.of(
                "level", columns.get(BallotCells.FIRST_VOTES + most.getAsInt()).title(),
                "fraction", Numbers.fraction(share),
                "percent", Numbers.percent(share, 1),
                "members", Numbers.count(members),
                "needed", texts.of(needed)));
    }

    private static String titles(List<Integer> which, List<BallotColumn> columns) {
        return which.stream().map(column -> columns.get(column).inFull()).collect(Collectors.joining(", "));
    }
}
