using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>Which words play which part. Case is ignored.</summary>
internal static class RoleLexicon
{
    private static readonly FrozenDictionary<string, WordRole> Roles = Build();
    private static readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Spans = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordRole Of(ReadOnlySpan<char> word) => word.Length <= 28 && Spans.TryGetValue(word, out var role) ? role : WordRole.None;

    private static FrozenDictionary<string, WordRole> Build()
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.OrdinalIgnoreCase);
        void Add(WordRole role, string words)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                roles[word] = roles.GetValueOrDefault(word) | role;
            }
        }

        Add(WordRole.PhoneCue, "call calls called calling phone phoned telephone tel telephon téléphone mobile handy cell cellphone landline text texted whatsapp contact reach reached ring rang fax dial sms voicemail callback numero número telefono teléfono telefon handynummer rufnummer");
        Add(WordRole.NumberNoun, """
            order orders booking reservation policy claim ticket case invoice ref reference confirmation tracking parcel customer member membership client loyalty flyer account acct acc
            complaint locator record pnr conf awb rma incident meter routing sort patient employee student contract shipment consignment transaction bestellnummer kundennummer auftragsnummer rechnungsnummer vertragsnummer
            """);
        Add(WordRole.Qualifier, "number numbers num no nr nbr id ids card code ref reference locator nummer");
        Add(WordRole.ThingNoun, "flight flights model serial sku isbn ean upc item items part version build error room gate table channel bus train tram route page chapter tag size style article promo coupon voucher gift lot batch firmware product imei asin");
        Add(WordRole.IdCue, """
            ssn ssns social nino nhs bsn burgerservicenummer steuer steuerid idnr steuernummer tax tin itin cpf cnpj dni nif codice fiscale aadhaar aadhar uidai pesel personnummer passport passeport pasaporte reisepass
            license licence medicare medicaid cnic secu sécu curp cedula cédula ppsn pps insurance identity
            """);
        Add(WordRole.IdCueInCapitals, "pan sin ni nie rut rfc dl tfn");
        Add(WordRole.CardCue, "card cards visa mastercard maestro amex debit credit cc carte karte tarjeta");
        Add(WordRole.BirthCue, "bday born dob birth birthdate birthday geboren geburtsdatum");
        Add(WordRole.Street, "street road avenue boulevard rd ave blvd str terrace crescent mews");
        Add(WordRole.WeakStreet, "st lane ln drive dr court ct place pl way close crescent cres terrace square sq highway hwy parkway pkwy gardens grove mews hill row walk rise trail circle quay wharf");
        Add(WordRole.Unit, "apt apartment unit suite ste flat floor room rm");
        Add(WordRole.StreetBefore, "rue calle via viale piazza corso rua avenida av plaza chemin carrer");
        Add(WordRole.PostCue, "postcode postcodes zip zipcode postal plz post");
        Add(WordRole.Title, "mr mrs ms miss mx dr prof professor herr frau monsieur madame señor señora captain capt sergeant reverend");
        Add(WordRole.StrongSignOff, "regards sincerely faithfully cordially respectfully wishes signed truly grüße");
        Add(WordRole.NameCue, """
            spoke speak speaking talk talked talking chatted dealt met ask asked attn attention agent rep representative advisor adviser driver nurse waiter waitress server barista technician tech host clerk cashier
            doctor dentist therapist teacher neighbour neighbor lady guy man woman gentleman attendant named manager supervisor boss colleague husband wife son daughter partner mother father mum mom mommy dad brother sister
            friend boyfriend girlfriend fiance fiancee uncle aunt cousin thanks thank thx cheers love best dear hi hello hey helped served sincerely regards lieber liebe cc receptionist stylist instructor coach
            """);
        Add(WordRole.Month, "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december januar februar märz mai juni juli oktober dezember");
        Add(WordRole.Connector, "is was on at to with for the of in by are be my your called named card file date back me us it id account insurance security ist name under");
        Add(WordRole.NetworkCue, "ip ips address server host router login logins ping dns network adresse");
        Add(WordRole.VersionCue, "version versions v ver build firmware release update ios android app section chapter clause");
        Add(WordRole.AccountCue, "username usernames login user insta instagram twitter skype discord telegram snapchat tiktok");
        Add(WordRole.Measure, """
            star stars hour hours hr hrs minute minutes min mins second seconds day days week weeks month months year years way ways lane lanes mile miles km block blocks metre metres meter meters square foot feet ft person people seat seats car cars
            room rooms bed beds door doors speed speeds point points percent per units unit pieces items times step steps piece pack inch inches gram grams kg lb lbs ml gb mb dollars dollar euros euro pounds usd eur gbp k x of more other different new big small
            lane bedroom bath story storey man men women kids wheel row rows digit digits hours'
            """);
        Add(WordRole.Particle, "de van von der den bin ibn al el la del da di dos du le ter ten");
        Add(WordRole.Nobody, """
            team customer customers customercare service services support care sales sir sirs madam all everyone everybody folks friends friend santa passenger passengers member members guest guests user users shopper parent client valued
            management manager staff department office desk reception help helpdesk human resources billing technical tech admin hr agent representative company store shop bank airline hotel frustrated disappointed angry unhappy former
            loyal concerned annoyed confused upset happy tired gold silver platinum diamond premium executive elite british american german french muslim christian jewish catholic indian english irish diary god lord lady ladies gentlemen
            you your this that the a an it we they he she our not never no on in at to from with there here where spelled spelt misspelled misspelt wrong incorrect missing listed mentioned nowhere mud calling speaking writing since after before
            word president senator detective independent peppers america morgan crunch marvel obvious office excel windows teams outlook paint pepper martens muscle clean kipling bean who scholl oetker universe world america coffee bond potato beast men man yes only sent iphone android phone email tel address order size ps
            and but or so because as if when while please re regarding about concerning former sent get thanks thank cheers hello hi hey again still just now today currently unable trying having looking based very really also both
            """);
        Add(WordRole.NameWord, "name name's name’s nombre nom nome naam navn namn heiße heisse llamo m'appelle m’appelle chiamo heet heter nazywam");
        Add(WordRole.Being, "i'm i’m im am it's it’s its is");
        Add(WordRole.At, "at");
        Add(WordRole.Here, "here speaking");
        Add(WordRole.CardRest, "ending ends cvv cvc security");
        Add(WordRole.GivenName, GivenNames.Text);
        return roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
