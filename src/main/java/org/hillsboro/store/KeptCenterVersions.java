package org.hillsboro.store;

import org.hillsboro.drafts.CenterVersions;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.ReadKeptCenter;
import org.springframework.stereotype.Repository;

@Repository
class KeptCenterVersions implements CenterVersions {

    private final Centers centers;

    KeptCenterVersions(Centers centers) {
        this.centers = centers;
    }

    @Override
    public long newest(String center) {
        return centers.latest(center).orElseThrow().version();
    }

    @Override
    public CenterFolder people(String center, long version) {
        return new ReadKeptCenter(centers).people(centers.find(center, version).orElseThrow());
    }
}
