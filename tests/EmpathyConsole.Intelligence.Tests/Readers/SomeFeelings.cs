namespace EmpathyConsole.Intelligence.Tests.Readers;

/// <summary>Lines in our own words, each with the group of emotion a person would hear first. Never trained on.</summary>
internal static class SomeFeelings
{
    public static IReadOnlyList<(string Text, string Group)> Lines { get; } =
    [
        ("This is the most ridiculous company I have ever dealt with.", "anger"), ("Stop calling me, you absolute idiots!", "anger"), ("I'm so angry I could throw the phone at the wall.", "anger"),
        ("No, that's wrong and you know it.", "anger"), ("I hate it when the app logs me out for nothing.", "anger"), ("How dare they charge me twice, what a bunch of liars.", "anger"),
        ("The lid was covered in mould, gross.", "disgust"), ("That smell made me sick to my stomach, disgusting.", "disgust"), ("Ew, there was a hair in my food.", "disgust"), ("What a nasty, filthy waiting room.", "disgust"),
        ("I'm scared that I will lose everything I saved.", "fear"), ("I'm terrified of flying alone.", "fear"), ("Honestly I'm nervous about the appointment tomorrow.", "fear"), ("It is scary how much they know about us.", "fear"),
        ("Thank you so much, you were a great help!", "joy"), ("I love this tea, it is amazing.", "joy"), ("Haha, that made me laugh out loud.", "joy"), ("Congratulations on the new shop, I'm so happy for you!", "joy"),
        ("Great job, everyone, I am proud of this team.", "joy"), ("I hope you have a wonderful day.", "joy"), ("Nice work, that is a beautiful box.", "joy"), ("Thanks, I appreciate the quick reply.", "joy"),
        ("The parcel has three bags in it.", "neutral"), ("My order number starts with a seven.", "neutral"), ("He moved to the second floor last year.", "neutral"), ("They open at nine on weekdays.", "neutral"),
        ("I'm so sorry for what happened, it was my mistake.", "sadness"), ("I cried when I heard the news.", "sadness"), ("It breaks my heart to see the place closed.", "sadness"), ("Such a disappointing end, I feel so sad.", "sadness"),
        ("I miss my old dog every day.", "sadness"), ("I feel lonely and depressed lately.", "sadness"),
        ("Wow, I did not expect that at all!", "surprise"), ("I wonder why they changed the label?", "surprise"), ("Wait, what? I'm so confused.", "surprise"), ("Oh, I just realised it was Tuesday.", "surprise"),
        ("Does anyone know how this works?", "surprise"), ("I'm surprised it arrived this early.", "surprise"), ("I don't understand what they mean.", "surprise"), ("Really? What is that for?", "surprise"),
    ];
}
