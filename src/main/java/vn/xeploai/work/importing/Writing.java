package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.JournalPart;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.Records;

/** Writes a plan into the records of one transaction, in portions small enough to be cancelled between. */
final class Writing {
    private static final int PORTION = 500;

    private final Records records;
    private final int number;
    private final Progress progress;
    private final long total;
    private long done;

    Writing(Records records, int number, Progress progress, long total) {
        this.records = records;
        this.number = number;
        this.progress = progress;
        this.total = total;
    }

    /** Writes all of it; returns the years that were opened. */
    List<Integer> write(Writes writes, Regulations regulations) {
        List<Campaign> opened = new ArrayList<>();
        for (int year : writes.years()) {
            if (records.campaigns().of(year).isEmpty()) {
                String edition = regulations.of(year).orElseThrow().id();
                opened.add(new Campaign(year, edition, Edition.usualReferenceDay(year)));
            }
        }
        List<OrganizationNote> notes = new OrganizationNotes(records.organizations().all()).of(writes.organizations());
        keep(JournalPart.CAMPAIGNS, opened, each -> List.of(year(each.year())), records.campaigns()::insert);
        // In one go: a superior may stand anywhere in the list.
        List<Organization> fresh = new OrganizationTree(writes.organizations().added()).superiorsFirst();
        portions(JournalPart.ORGANIZATIONS, fresh, Integer.MAX_VALUE, Writing::key, records.organizations()::insert);
        portions(JournalPart.ORGANIZATIONS, writes.organizations().changed(), PORTION, Writing::key,
                records.organizations()::update);
        records.chronicle().note(notes);
        portions(JournalPart.MEMBERS, writes.members().added(), PORTION, Writing::key, records.members()::insert);
        portions(JournalPart.MEMBERS, writes.members().changed(), PORTION, Writing::key, records.members()::update);
        portions(JournalPart.ORGANIZATION_RATINGS, writes.organizationRatings().added(), PORTION, Writing::key,
                records.assessments()::insertOrganizations);
        portions(JournalPart.ORGANIZATION_RATINGS, writes.organizationRatings().changed(), PORTION, Writing::key,
                records.assessments()::updateOrganizations);
        portions(JournalPart.MEMBER_RATINGS, writes.memberRatings().added(), PORTION, Writing::key,
                records.assessments()::insertMembers);
        portions(JournalPart.MEMBER_RATINGS, writes.memberRatings().changed(), PORTION, Writing::key,
                records.assessments()::updateMembers);
        portions(JournalPart.INDICATORS, writes.indicators().added(), PORTION, Writing::key, records.indicators()::insert);
        portions(JournalPart.INDICATORS, writes.indicators().changed(), PORTION, Writing::key, records.indicators()::update);
        return opened.stream().map(Campaign::year).toList();
    }

    private <D> void portions(
            JournalPart part, List<D> things, int size, Function<D, List<String>> key, Consumer<List<D>> write) {
        for (int from = 0; from < things.size(); from += Math.min(size, things.size() - from)) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            List<D> portion = things.subList(from, from + Math.min(size, things.size() - from));
            keep(part, portion, key, write);
            done += portion.size();
            progress.at(done, total);
        }
    }

    /** Writes them and lets the journal remember what stood there. */
    private <D> void keep(JournalPart part, List<D> things, Function<D, List<String>> key, Consumer<List<D>> write) {
        if (!things.isEmpty()) {
            records.importJournal().keep(number, part, things.stream().map(key).toList(), () -> write.accept(things));
        }
    }

    private static List<String> key(Organization each) {
        return List.of(each.code());
    }

    private static List<String> key(Member each) {
        return List.of(each.id().toString());
    }

    private static List<String> key(OrganizationAssessment each) {
        return List.of(year(each.year()), each.code());
    }

    private static List<String> key(MemberAssessment each) {
        return List.of(year(each.year()), each.memberId().toString());
    }

    private static List<String> key(Indicator each) {
        return List.of(year(each.year()), each.code(), each.name());
    }

    private static String year(int year) {
        return String.valueOf(year);
    }
}
