"""The part of schema.org's vocabulary that a briefing can need, after https://schema.org (release 29):
each type's parent and its own properties. Superseded properties are left out, so that their use is
told."""
from __future__ import annotations

_TYPES: dict[str, tuple[str | None, str]] = {
    "Thing": (None, """additionalType alternateName description disambiguatingDescription identifier
        image mainEntityOfPage name potentialAction sameAs subjectOf url"""),
    "CreativeWork": ("Thing", """about abstract accessMode accessModeSufficient accessibilityAPI
        accessibilityControl accessibilityFeature accessibilityHazard accessibilitySummary
        accountablePerson acquireLicensePage aggregateRating alternativeHeadline archivedAt assesses
        associatedMedia audience audio author award character citation comment commentCount
        conditionsOfAccess contentLocation contentRating contentReferenceTime contributor
        copyrightHolder copyrightNotice copyrightYear correction countryOfOrigin creativeWorkStatus
        creator creditText dateCreated dateModified datePublished digitalSourceType discussionUrl
        editEIDR editor educationalAlignment educationalLevel educationalUse encoding encodingFormat
        exampleOfWork expires funder funding genre hasPart headline inLanguage
        interactionStatistic interactivityType interpretedAsClaim isAccessibleForFree isBasedOn
        isFamilyFriendly isPartOf keywords learningResourceType license locationCreated mainEntity
        maintainer material materialExtent mentions offers pattern position producer provider
        publication publisher publisherImprint publishingPrinciples recordedAt releasedEvent review
        schemaVersion sdDatePublished sdLicense sdPublisher size sourceOrganization spatial
        spatialCoverage sponsor teaches temporal temporalCoverage text thumbnail thumbnailUrl
        timeRequired translationOfWork translator typicalAgeRange usageInfo version video wordCount
        workExample workTranslation"""),
    "Article": ("CreativeWork", """articleBody articleSection backstory pageEnd pageStart pagination
        speakable"""),
    "Report": ("Article", "reportNumber"),
    "Comment": ("CreativeWork", "downvoteCount parentItem sharedContent upvoteCount"),
    "CorrectionComment": ("Comment", ""),
    "Claim": ("CreativeWork", "appearance claimInterpreter firstAppearance"),
    "WebSite": ("CreativeWork", "issn"),
    "WebPage": ("CreativeWork", """breadcrumb lastReviewed mainContentOfPage primaryImageOfPage
        relatedLink reviewedBy significantLink speakable specialty"""),
    "CollectionPage": ("WebPage", ""),
    "AboutPage": ("WebPage", ""),
    "ProfilePage": ("WebPage", ""),
    "Dataset": ("CreativeWork", """distribution includedInDataCatalog issn measurementMethod
        measurementTechnique variableMeasured"""),
    "MediaObject": ("CreativeWork", """associatedArticle bitrate contentSize contentUrl duration
        embedUrl encodesCreativeWork endTime height ineligibleRegion playerType productionCompany
        regionsAllowed requiresSubscription sha256 startTime uploadDate width"""),
    "ImageObject": ("MediaObject", "caption embeddedTextCaption exifData representativeOfPage"),
    "DataDownload": ("MediaObject", "measurementMethod measurementTechnique"),
    "Intangible": ("Thing", ""),
    "ItemList": ("Intangible", "aggregateElement itemListElement itemListOrder numberOfItems"),
    "BreadcrumbList": ("ItemList", ""),
    "ListItem": ("Intangible", "item nextItem position previousItem"),
    "Language": ("Intangible", ""),
    "DefinedTerm": ("Intangible", "inDefinedTermSet termCode"),
    "Place": ("Thing", """additionalProperty address aggregateRating amenityFeature branchCode
        containedInPlace containsPlace event faxNumber geo geoContains geoCoveredBy geoCovers
        geoCrosses geoDisjoint geoEquals geoIntersects geoOverlaps geoTouches geoWithin
        globalLocationNumber hasCertification hasMap isAccessibleForFree isicV4 keywords latitude logo
        longitude maximumAttendeeCapacity photo publicAccess review slogan telephone"""),
    "AdministrativeArea": ("Place", ""),
    "Country": ("AdministrativeArea", ""),
    "Product": ("Thing", """additionalProperty aggregateRating asin audience award brand category color
        countryOfAssembly countryOfLastProcessing countryOfOrigin depth gtin hasCertification
        hasMeasurement height isAccessoryOrSparePartFor isConsumableFor isRelatedTo isSimilarTo
        isVariantOf itemCondition keywords logo manufacturer material model mpn nsn offers pattern
        productID productionDate purchaseDate releaseDate review size sku slogan weight width"""),
    "Organization": ("Thing", """actionableFeedbackPolicy address aggregateRating alumni areaServed
        award brand companyRegistration contactPoint correctionsPolicy department dissolutionDate
        diversityPolicy diversityStaffingReport duns email employee ethicsPolicy event faxNumber
        founder foundingDate foundingLocation funder funding globalLocationNumber hasCertification
        hasCredential interactionStatistic isicV4 iso6523Code keywords knowsAbout knowsLanguage
        legalAddress legalName legalRepresentative leiCode location logo makesOffer member memberOf
        naics nonprofitStatus numberOfEmployees ownershipFundingInfo owns parentOrganization
        publishingPrinciples review seeks skills slogan sponsor subOrganization taxID telephone
        unnamedSourcesPolicy vatID"""),
    "GovernmentOrganization": ("Organization", ""),
    "Corporation": ("Organization", "tickerSymbol"),
    "NewsMediaOrganization": ("Organization", """masthead missionCoveragePrioritiesPolicy
        noBylinesPolicy verificationFactCheckingPolicy"""),
    "Person": ("Thing", """additionalName address affiliation alumniOf award birthDate birthPlace brand
        callSign children colleague contactPoint deathDate deathPlace duns email familyName faxNumber
        follows funder funding gender givenName globalLocationNumber hasCertification hasCredential
        hasOccupation height homeLocation honorificPrefix honorificSuffix interactionStatistic isicV4
        jobTitle knows knowsAbout knowsLanguage makesOffer memberOf naics nationality netWorth owns
        parent performerIn pronouns publishingPrinciples relatedTo seeks sibling skills sponsor spouse
        taxID telephone vatID weight workLocation worksFor"""),
    "StructuredValue": ("Intangible", ""),
    "PropertyValue": ("StructuredValue", """maxValue measurementMethod measurementTechnique minValue
        propertyID unitCode unitText value valueReference"""),
}

DATES = {
    "birthDate", "dateCreated", "dateModified", "datePublished", "deathDate", "dissolutionDate",
    "expires", "foundingDate", "lastReviewed", "productionDate", "releaseDate", "sdDatePublished",
    "uploadDate",
}
"""Properties whose value is a Date or DateTime in ISO 8601."""

ADDRESSES = {
    "archivedAt", "contentUrl", "discussionUrl", "embedUrl", "hasMap", "image", "isBasedOn", "license",
    "logo", "mainEntityOfPage", "relatedLink", "sameAs", "significantLink", "thumbnailUrl", "url",
    "usageInfo",
}
"""Properties whose value, where it is a text, is an absolute address."""

OBJECTS: dict[str, set[str]] = {
    "about": {"Thing"}, "author": {"Person", "Organization"}, "breadcrumb": {"BreadcrumbList"},
    "citation": {"CreativeWork"}, "correction": {"CorrectionComment"}, "countryOfOrigin": {"Country"},
    "creator": {"Person", "Organization"}, "editor": {"Person"}, "hasPart": {"CreativeWork"},
    "isBasedOn": {"CreativeWork", "Product"}, "isPartOf": {"CreativeWork"}, "item": {"Thing"},
    "itemListElement": {"ListItem", "Thing"}, "mainEntityOfPage": {"CreativeWork"},
    "manufacturer": {"Organization"}, "mentions": {"Thing"}, "nationality": {"Country"},
    "parentOrganization": {"Organization"}, "publisher": {"Person", "Organization"},
    "spatialCoverage": {"Place"}, "subOrganization": {"Organization"},
    "worksFor": {"Organization"},
}
"""Types of the objects that may stand as values, their subtypes included."""

OBJECTS_ONLY = {"author", "mentions", "about", "publisher", "creator", "editor", "manufacturer"}
"""Properties that take no text."""


def is_type(name: str) -> bool:
    """Whether the table knows the type."""
    return name in _TYPES


def ancestry(name: str) -> list[str]:
    """The type itself and all it inherits from."""
    parent = _TYPES[name][0]
    return [name] + (ancestry(parent) if parent else [])


def properties(name: str) -> set[str]:
    """The properties of a type, inherited ones included."""
    return {word for ancestor in ancestry(name) for word in _TYPES[ancestor][1].split()}
