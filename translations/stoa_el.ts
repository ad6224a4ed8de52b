<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR">
<context>
    <name>ActLabels</name>
    <message>
        <source>Change project settings</source>
        <translation>Αλλαγή ρυθμίσεων του έργου</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Προσθήκη λογαριασμού %1</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Αλλαγή λογαριασμού %1</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>Διαγραφή λογαριασμού %1</translation>
    </message>
    <message>
        <source>Add theme %1</source>
        <translation>Προσθήκη θέματος %1</translation>
    </message>
    <message>
        <source>Change theme %1</source>
        <translation>Αλλαγή θέματος %1</translation>
    </message>
    <message>
        <source>Delete theme %1</source>
        <translation>Διαγραφή θέματος %1</translation>
    </message>
    <message>
        <source>Take over the starting themes</source>
        <translation>Υιοθέτηση των αρχικών θεμάτων</translation>
    </message>
    <message>
        <source>Add campaign %1</source>
        <translation>Προσθήκη καμπάνιας %1</translation>
    </message>
    <message>
        <source>Change campaign %1</source>
        <translation>Αλλαγή καμπάνιας %1</translation>
    </message>
    <message>
        <source>Delete campaign %1</source>
        <translation>Διαγραφή καμπάνιας %1</translation>
    </message>
    <message>
        <source>Add label %1</source>
        <translation>Προσθήκη ετικέτας %1</translation>
    </message>
    <message>
        <source>Change label %1</source>
        <translation>Αλλαγή ετικέτας %1</translation>
    </message>
    <message>
        <source>Delete label %1</source>
        <translation>Διαγραφή ετικέτας %1</translation>
    </message>
    <message>
        <source>Change the days shown</source>
        <translation>Αλλαγή ημερών που φαίνονται</translation>
    </message>
    <message>
        <source>Import posts from %1</source>
        <translation>Εισαγωγή δημοσιεύσεων από %1</translation>
    </message>
    <message>
        <source>Import comments from %1</source>
        <translation>Εισαγωγή σχολίων από %1</translation>
    </message>
    <message>
        <source>Import numbers from %1</source>
        <translation>Εισαγωγή αριθμών από %1</translation>
    </message>
    <message>
        <source>New post %1</source>
        <translation>Νέα δημοσίευση %1</translation>
    </message>
    <message>
        <source>New idea %1</source>
        <translation>Νέα ιδέα %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts</source>
        <translation>
            <numerusform>Μετακίνηση %n δημοσίευσης</numerusform>
            <numerusform>Μετακίνηση %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n posts</source>
        <translation>
            <numerusform>Αντιγραφή %n δημοσίευσης</numerusform>
            <numerusform>Αντιγραφή %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation>
            <numerusform>Διαγραφή %n δημοσίευσης</numerusform>
            <numerusform>Διαγραφή %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts to the ideas</source>
        <translation>
            <numerusform>Μεταφορά %n δημοσίευσης στις ιδέες</numerusform>
            <numerusform>Μεταφορά %n δημοσιεύσεων στις ιδέες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n ideas a date</source>
        <translation>
            <numerusform>Ημερομηνία σε %n ιδέα</numerusform>
            <numerusform>Ημερομηνία σε %n ιδέες</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Επεξεργασία %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n posts</source>
        <translation>
            <numerusform>Αλλαγή κατάστασης %n δημοσίευσης</numerusform>
            <numerusform>Αλλαγή κατάστασης %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n posts</source>
        <translation>
            <numerusform>Ετικέτες σε %n δημοσίευση</numerusform>
            <numerusform>Ετικέτες σε %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the accounts of %1</source>
        <translation>Αλλαγή λογαριασμών: %1</translation>
    </message>
    <message>
        <source>Edit %1 for %2</source>
        <translation>Επεξεργασία %1 για %2</translation>
    </message>
    <message>
        <source>Change the media of %1</source>
        <translation>Αλλαγή πολυμέσων: %1</translation>
    </message>
    <message>
        <source>Restore a version of %1</source>
        <translation>Επαναφορά έκδοσης: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n comments</source>
        <translation>
            <numerusform>Αλλαγή κατάστασης %n σχολίου</numerusform>
            <numerusform>Αλλαγή κατάστασης %n σχολίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n comments</source>
        <translation>
            <numerusform>Ετικέτα σε %n σχόλιο</numerusform>
            <numerusform>Ετικέτα σε %n σχόλια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n comments</source>
        <translation>
            <numerusform>Ανάθεση %n σχολίου</numerusform>
            <numerusform>Ανάθεση %n σχολίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n comments</source>
        <translation>
            <numerusform>Προτεραιότητα %n σχολίου</numerusform>
            <numerusform>Προτεραιότητα %n σχολίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide or show %n comments</source>
        <translation>
            <numerusform>Απόκρυψη ή εμφάνιση %n σχολίου</numerusform>
            <numerusform>Απόκρυψη ή εμφάνιση %n σχολίων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as spam or not</source>
        <translation>
            <numerusform>Σήμανση %n σχολίου ως spam ή όχι</numerusform>
            <numerusform>Σήμανση %n σχολίων ως spam ή όχι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as criticism or not</source>
        <translation>
            <numerusform>Σήμανση %n σχολίου ως κριτικής ή όχι</numerusform>
            <numerusform>Σήμανση %n σχολίων ως κριτικής ή όχι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n comments</source>
        <translation>
            <numerusform>Αναβολή %n σχολίου</numerusform>
            <numerusform>Αναβολή %n σχολίων</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note on a comment</source>
        <translation>Σημείωση σε σχόλιο</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Σύνταξη απάντησης</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as answered by hand</source>
        <translation>
            <numerusform>Σήμανση %n σχολίου ως απαντημένου με το χέρι</numerusform>
            <numerusform>Σήμανση %n σχολίων ως απαντημένων με το χέρι</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Προσθήκη κανόνα %1</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>Αλλαγή κανόνα %1</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>Διαγραφή κανόνα %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rules</source>
        <translation>
            <numerusform>Διαγραφή %n κανόνα</numerusform>
            <numerusform>Διαγραφή %n κανόνων</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a rule</source>
        <translation>Αντιγραφή κανόνα</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n rules</source>
        <translation>
            <numerusform>Ενεργοποίηση %n κανόνα</numerusform>
            <numerusform>Ενεργοποίηση %n κανόνων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n rules</source>
        <translation>
            <numerusform>Απενεργοποίηση %n κανόνα</numerusform>
            <numerusform>Απενεργοποίηση %n κανόνων</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order of the rules</source>
        <translation>Αλλαγή σειράς των κανόνων</translation>
    </message>
    <message numerus="yes">
        <source>Run rules over %n comments</source>
        <translation>
            <numerusform>Εφαρμογή κανόνων σε %n σχόλιο</numerusform>
            <numerusform>Εφαρμογή κανόνων σε %n σχόλια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rules</source>
        <translation>
            <numerusform>Εισαγωγή %n κανόνα</numerusform>
            <numerusform>Εισαγωγή %n κανόνων</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring together with %1</source>
        <translation>Ένωση με το %1</translation>
    </message>
    <message>
        <source>Settle a difference between two copies</source>
        <translation>Διευθέτηση διαφοράς δύο αντιγράφων</translation>
    </message>
    <message>
        <source>Erase the words of a person</source>
        <translation>Διαγραφή όσων έγραψε ένα πρόσωπο</translation>
    </message>
    <message>
        <source>Add contest %1</source>
        <translation>Προσθήκη διαγωνισμού %1</translation>
    </message>
    <message>
        <source>Change contest %1</source>
        <translation>Αλλαγή διαγωνισμού %1</translation>
    </message>
    <message>
        <source>Delete contest %1</source>
        <translation>Διαγραφή διαγωνισμού %1</translation>
    </message>
    <message>
        <source>Change the checklist of contest %1</source>
        <translation>Αλλαγή λίστας ελέγχου: διαγωνισμός %1</translation>
    </message>
    <message>
        <source>Fix the seed of contest %1</source>
        <translation>Κλείδωμα σπόρου κλήρωσης: διαγωνισμός %1</translation>
    </message>
    <message>
        <source>Take participants into contest %1</source>
        <translation>Προσθήκη συμμετεχόντων στον διαγωνισμό %1</translation>
    </message>
    <message>
        <source>Change participants of contest %1</source>
        <translation>Αλλαγή συμμετεχόντων: διαγωνισμός %1</translation>
    </message>
    <message>
        <source>Draw the winners of contest %1</source>
        <translation>Κλήρωση νικητών: διαγωνισμός %1</translation>
    </message>
    <message>
        <source>Refuse a winner of contest %1</source>
        <translation>Απόρριψη νικητή: διαγωνισμός %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n files to the library</source>
        <translation>
            <numerusform>Προσθήκη %n αρχείου στη βιβλιοθήκη</numerusform>
            <numerusform>Προσθήκη %n αρχείων στη βιβλιοθήκη</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is known of %1</source>
        <translation>Αλλαγή στοιχείων: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n files from the library</source>
        <translation>
            <numerusform>Διαγραφή %n αρχείου από τη βιβλιοθήκη</numerusform>
            <numerusform>Διαγραφή %n αρχείων από τη βιβλιοθήκη</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 elsewhere</source>
        <translation>Φύλαξη αλλού: %1</translation>
    </message>
    <message>
        <source>Add picture template %1</source>
        <translation>Προσθήκη προτύπου εικόνας %1</translation>
    </message>
    <message>
        <source>Change picture template %1</source>
        <translation>Αλλαγή προτύπου εικόνας %1</translation>
    </message>
    <message>
        <source>Delete picture template %1</source>
        <translation>Διαγραφή προτύπου εικόνας %1</translation>
    </message>
    <message>
        <source>Change the order of the picture templates</source>
        <translation>Αλλαγή σειράς των προτύπων εικόνας</translation>
    </message>
    <message>
        <source>Change the preferred times</source>
        <translation>Αλλαγή προτιμώμενων ωρών</translation>
    </message>
    <message>
        <source>Change the limits of an account</source>
        <translation>Αλλαγή ορίων λογαριασμού</translation>
    </message>
    <message>
        <source>Dissolve a series</source>
        <translation>Διάλυση σειράς</translation>
    </message>
    <message numerus="yes">
        <source>Make a post come again %n times</source>
        <translation>
            <numerusform>Επανάληψη δημοσίευσης %n φορά</numerusform>
            <numerusform>Επανάληψη δημοσίευσης %n φορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a series %n posts longer</source>
        <translation>
            <numerusform>Παράταση σειράς κατά %n δημοσίευση</numerusform>
            <numerusform>Παράταση σειράς κατά %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n posts of a series</source>
        <translation>
            <numerusform>Αλλαγή %n δημοσίευσης σειράς</numerusform>
            <numerusform>Αλλαγή %n δημοσιεύσεων σειράς</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n posts evergreen</source>
        <translation>
            <numerusform>Διαχρονική: %n δημοσίευση</numerusform>
            <numerusform>Διαχρονικές: %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts out of the evergreen ones</source>
        <translation>
            <numerusform>Αφαίρεση %n δημοσίευσης από τις διαχρονικές</numerusform>
            <numerusform>Αφαίρεση %n δημοσιεύσεων από τις διαχρονικές</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note %1</source>
        <translation>Προσθήκη σημείωσης %1</translation>
    </message>
    <message>
        <source>Change note %1</source>
        <translation>Αλλαγή σημείωσης %1</translation>
    </message>
    <message>
        <source>Delete note %1</source>
        <translation>Διαγραφή σημείωσης %1</translation>
    </message>
    <message>
        <source>Add day %1</source>
        <translation>Προσθήκη ημέρας %1</translation>
    </message>
    <message>
        <source>Change day %1</source>
        <translation>Αλλαγή ημέρας %1</translation>
    </message>
    <message>
        <source>Delete day %1</source>
        <translation>Διαγραφή ημέρας %1</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n day(s)</source>
        <translation>
            <numerusform>Προσθήκη %n ημέρας</numerusform>
            <numerusform>Προσθήκη %n ημερών</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the work on %1</source>
        <translation>Αλλαγή εργασιών: %1</translation>
    </message>
    <message>
        <source>Add hashtag set %1</source>
        <translation>Προσθήκη ομάδας hashtags %1</translation>
    </message>
    <message>
        <source>Change hashtag set %1</source>
        <translation>Αλλαγή ομάδας hashtags %1</translation>
    </message>
    <message>
        <source>Delete hashtag set %1</source>
        <translation>Διαγραφή ομάδας hashtags %1</translation>
    </message>
    <message>
        <source>Add template %1</source>
        <translation>Προσθήκη προτύπου %1</translation>
    </message>
    <message>
        <source>Change template %1</source>
        <translation>Αλλαγή προτύπου %1</translation>
    </message>
    <message>
        <source>Delete template %1</source>
        <translation>Διαγραφή προτύπου %1</translation>
    </message>
    <message>
        <source>Add link tags %1</source>
        <translation>Προσθήκη παραμέτρων UTM %1</translation>
    </message>
    <message>
        <source>Change link tags %1</source>
        <translation>Αλλαγή παραμέτρων UTM %1</translation>
    </message>
    <message>
        <source>Delete link tags %1</source>
        <translation>Διαγραφή παραμέτρων UTM %1</translation>
    </message>
    <message>
        <source>Add the word %1</source>
        <translation>Προσθήκη λέξης %1</translation>
    </message>
    <message>
        <source>Take away the word %1</source>
        <translation>Αφαίρεση λέξης %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n companion post(s)</source>
        <translation>
            <numerusform>Δημιουργία %n συνοδευτικής δημοσίευσης</numerusform>
            <numerusform>Δημιουργία %n συνοδευτικών δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n companion post(s) from their parent</source>
        <translation>
            <numerusform>Αποσύνδεση %n συνοδευτικής από την κύρια δημοσίευση</numerusform>
            <numerusform>Αποσύνδεση %n συνοδευτικών από την κύρια δημοσίευση</numerusform>
        </translation>
    </message>
    <message>
        <source>Add feed %1</source>
        <translation>Προσθήκη ροής %1</translation>
    </message>
    <message>
        <source>Rename feed %1</source>
        <translation>Μετονομασία ροής %1</translation>
    </message>
    <message>
        <source>Remove feed %1</source>
        <translation>Αφαίρεση ροής %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as read</source>
        <translation>
            <numerusform>Σήμανση %n άρθρου ως αναγνωσμένου</numerusform>
            <numerusform>Σήμανση %n άρθρων ως αναγνωσμένων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>Σήμανση %n άρθρου ως μη αναγνωσμένου</numerusform>
            <numerusform>Σήμανση %n άρθρων ως μη αναγνωσμένων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n idea(s) of articles</source>
        <translation>
            <numerusform>Δημιουργία %n ιδέας από άρθρο</numerusform>
            <numerusform>Δημιουργία %n ιδεών από άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how links are tagged</source>
        <translation>Αλλαγή στις παραμέτρους UTM των συνδέσμων</translation>
    </message>
    <message>
        <source>Use %1 for this client too</source>
        <extracomment>%1 is a name, hashtag, site or picture that another client uses as well</extracomment>
        <translation>Χρήση %1 και για αυτόν τον πελάτη</translation>
    </message>
    <message>
        <source>Mark again what other clients use</source>
        <translation>Νέα επισήμανση όσων έχουν άλλοι πελάτες</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n posts</source>
        <translation>
            <numerusform>Αλλαγή είδους %n δημοσίευσης</numerusform>
            <numerusform>Αλλαγή είδους %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the purpose of %n posts</source>
        <translation>
            <numerusform>Αλλαγή σκοπού %n δημοσίευσης</numerusform>
            <numerusform>Αλλαγή σκοπού %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the theme of %n posts</source>
        <translation>
            <numerusform>Αλλαγή θέματος %n δημοσίευσης</numerusform>
            <numerusform>Αλλαγή θέματος %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the campaign of %n posts</source>
        <translation>
            <numerusform>Αλλαγή καμπάνιας %n δημοσίευσης</numerusform>
            <numerusform>Αλλαγή καμπάνιας %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n posts as published</source>
        <translation>
            <numerusform>Σήμανση %n δημοσίευσης ως δημοσιευμένης</numerusform>
            <numerusform>Σήμανση %n δημοσιεύσεων ως δημοσιευμένων</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order of the ideas</source>
        <translation>Αλλαγή σειράς των ιδεών</translation>
    </message>
    <message>
        <source>Describe a picture of %1</source>
        <translation>Περιγραφή εικόνας: %1</translation>
    </message>
    <message>
        <source>Change the order of the accounts</source>
        <translation>Αλλαγή σειράς των λογαριασμών</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Νέα δημοσίευση</translation>
    </message>
    <message>
        <source>Plans a new post on the day of the cursor</source>
        <translation>Προγραμματίζει νέα δημοσίευση στη μέρα του δρομέα</translation>
    </message>
    <message>
        <source>New &amp;idea</source>
        <translation>Νέα &amp;ιδέα</translation>
    </message>
    <message>
        <source>Notes an idea without a date in the tray</source>
        <translation>Σημειώνει μια ιδέα χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>New post from the day’s &amp;theme</source>
        <translation>Νέα δημοσίευση από το &amp;θέμα της μέρας</translation>
    </message>
    <message>
        <source>Starts a post with the hashtag, the accounts and the time of the day’s theme</source>
        <translation>Ξεκινά δημοσίευση με το hashtag, τους λογαριασμούς και την ώρα του θέματος της μέρας</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ά&amp;νοιγμα</translation>
    </message>
    <message>
        <source>Shows the selected post at the right, ready to be written</source>
        <translation>Δείχνει δεξιά την επιλεγμένη δημοσίευση, έτοιμη για γράψιμο</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Σήμερα</translation>
    </message>
    <message>
        <source>Goes to today</source>
        <translation>Πηγαίνει στο σήμερα</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Ν&amp;ωρίτερα</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Αργότερα</translation>
    </message>
    <message>
        <source>&amp;Go to date</source>
        <translation>Μετάβαση σε &amp;ημερομηνία</translation>
    </message>
    <message>
        <source>Goes to any day</source>
        <translation>Πηγαίνει σε όποια μέρα θέλετε</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Μήνας</translation>
    </message>
    <message>
        <source>Shows a month</source>
        <translation>Δείχνει έναν μήνα</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Εβδομάδα</translation>
    </message>
    <message>
        <source>Shows a week by the hour</source>
        <translation>Δείχνει μια εβδομάδα ανά ώρα</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Λίστα</translation>
    </message>
    <message>
        <source>Shows the month as a list</source>
        <translation>Δείχνει τον μήνα ως λίστα</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Επιλογή ό&amp;λων</translation>
    </message>
    <message>
        <source>Selects every post that is shown</source>
        <translation>Επιλέγει όλες τις δημοσιεύσεις που φαίνονται</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>Copies the selected posts, to be pasted on another day</source>
        <translation>Αντιγράφει τις επιλεγμένες, για επικόλληση σε άλλη μέρα</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>Takes the selected posts along; pasting moves them</source>
        <translation>Παίρνει μαζί τις επιλεγμένες· η επικόλληση τις μετακινεί</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επικό&amp;λληση</translation>
    </message>
    <message>
        <source>Puts copied posts, text or pictures on the day of the cursor</source>
        <translation>Βάζει αντιγραμμένες δημοσιεύσεις, κείμενο ή εικόνες στη μέρα του δρομέα</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Deletes the selected posts; Undo brings them back</source>
        <translation>Διαγράφει τις επιλεγμένες· η Αναίρεση τις φέρνει πίσω</translation>
    </message>
    <message>
        <source>Take the date a&amp;way</source>
        <translation>Αφαίρεση ημερο&amp;μηνίας</translation>
    </message>
    <message>
        <source>Puts the selected posts into the tray of ideas</source>
        <translation>Βάζει τις επιλεγμένες στις ιδέες</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Ε&amp;τικέτες</translation>
    </message>
    <message>
        <source>Gives labels to all selected posts, or takes them away</source>
        <translation>Βάζει ή βγάζει ετικέτες σε όλες τις επιλεγμένες</translation>
    </message>
    <message>
        <source>Mark as p&amp;ublished</source>
        <translation>Σήμανση ως &amp;δημοσιευμένη</translation>
    </message>
    <message>
        <source>Says that the selected posts are out since now</source>
        <translation>Δηλώνει ότι οι επιλεγμένες βγήκαν τώρα</translation>
    </message>
    <message>
        <source>Move a day earlier</source>
        <translation>Μία μέρα νωρίτερα</translation>
    </message>
    <message>
        <source>Moves the selected posts to the day before, each at its time</source>
        <translation>Μετακινεί τις επιλεγμένες στην προηγούμενη μέρα, καθεμιά στην ώρα της</translation>
    </message>
    <message>
        <source>Move a day later</source>
        <translation>Μία μέρα αργότερα</translation>
    </message>
    <message>
        <source>Moves the selected posts to the next day, each at its time</source>
        <translation>Μετακινεί τις επιλεγμένες στην επόμενη μέρα, καθεμιά στην ώρα της</translation>
    </message>
    <message>
        <source>Move a week or a step earlier</source>
        <translation>Μία εβδομάδα ή ένα βήμα νωρίτερα</translation>
    </message>
    <message>
        <source>In the month a week, in the week by the step of times</source>
        <translation>Στον μήνα κατά μία εβδομάδα, στην εβδομάδα κατά το βήμα της ώρας</translation>
    </message>
    <message>
        <source>Move a week or a step later</source>
        <translation>Μία εβδομάδα ή ένα βήμα αργότερα</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Εύρε&amp;ση</translation>
    </message>
    <message>
        <source>Shows only posts with certain words</source>
        <translation>Δείχνει μόνο δημοσιεύσεις με κάποιες λέξεις</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Φίλτρο</translation>
    </message>
    <message>
        <source>Shows only posts of certain accounts, labels, themes, states or kinds</source>
        <translation>Δείχνει μόνο δημοσιεύσεις ορισμένων λογαριασμών, ετικετών, θεμάτων, καταστάσεων ή ειδών</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Takes every filter off</source>
        <translation>Βγάζει όλα τα φίλτρα</translation>
    </message>
    <message>
        <source>Tray of ideas</source>
        <translation>Συρτάρι ιδεών</translation>
    </message>
    <message>
        <source>Shows or folds the tray of ideas</source>
        <translation>Ανοίγει ή κλείνει το συρτάρι ιδεών</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Shows or folds the details of the selected post</source>
        <translation>Ανοίγει ή κλείνει τις λεπτομέρειες της επιλεγμένης δημοσίευσης</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Λογαριασμοί</translation>
    </message>
    <message>
        <source>The profiles that this project plans for</source>
        <translation>Τα προφίλ για τα οποία προγραμματίζει αυτό το έργο</translation>
    </message>
    <message>
        <source>Weekday t&amp;hemes</source>
        <translation>&amp;Θέματα ημερών</translation>
    </message>
    <message>
        <source>The recurring subject of each weekday, and its alternatives</source>
        <translation>Το σταθερό θέμα κάθε μέρας και οι εναλλακτικές του</translation>
    </message>
    <message>
        <source>Days worth a &amp;post</source>
        <translation>Μέρες με α&amp;φορμή</translation>
    </message>
    <message>
        <source>Which holidays and unusual days the calendar shows</source>
        <translation>Ποιες γιορτές και ασυνήθιστες μέρες δείχνει το ημερολόγιο</translation>
    </message>
    <message>
        <source>&amp;Import numbers</source>
        <translation>Εισα&amp;γωγή αριθμών</translation>
    </message>
    <message>
        <source>Read a file of numbers that a network gave out, or any CSV</source>
        <translation>Διαβάζει αρχείο με αριθμούς ενός δικτύου, ή οποιοδήποτε CSV</translation>
    </message>
    <message>
        <source>&amp;Enter a number</source>
        <translation>Καταχώριση αρι&amp;θμού</translation>
    </message>
    <message>
        <source>Write down a number by hand: costs, visitors, buyers, income</source>
        <translation>Γράψτε έναν αριθμό με το χέρι: κόστος, επισκέπτες, αγοραστές, έσοδα</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Επισκόπηση</translation>
    </message>
    <message>
        <source>Five figures, the line over time, the week and the best posts</source>
        <translation>Πέντε αριθμοί, η γραμμή στον χρόνο, η εβδομάδα και οι καλύτερες δημοσιεύσεις</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Δημοσιεύσεις</translation>
    </message>
    <message>
        <source>All posts of the range with their numbers, sorted as you like</source>
        <translation>Όλες οι δημοσιεύσεις του διαστήματος με τους αριθμούς τους, με όποια σειρά θέλετε</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Χρόνος</translation>
    </message>
    <message>
        <source>Results by weekday, by hour and by both</source>
        <translation>Αποτελέσματα ανά μέρα, ανά ώρα και ανά συνδυασμό</translation>
    </message>
    <message>
        <source>Choose the &amp;range</source>
        <translation>Επιλογή &amp;διαστήματος</translation>
    </message>
    <message>
        <source>Which days are shown</source>
        <translation>Ποιες μέρες φαίνονται</translation>
    </message>
    <message>
        <source>Choose what to &amp;compare with</source>
        <translation>Επιλογή &amp;σύγκρισης</translation>
    </message>
    <message>
        <source>The previous period of the same length, another one, or none</source>
        <translation>Το προηγούμενο ίσο διάστημα, κάποιο άλλο ή κανένα</translation>
    </message>
    <message>
        <source>Choose &amp;accounts</source>
        <translation>Επιλογή &amp;λογαριασμών</translation>
    </message>
    <message>
        <source>Whose numbers are shown</source>
        <translation>Ποιων οι αριθμοί φαίνονται</translation>
    </message>
    <message>
        <source>Choose the &amp;metric</source>
        <translation>Επιλογή &amp;δείκτη</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Τι δείχνει το γράφημα</translation>
    </message>
    <message>
        <source>Chart or &amp;table</source>
        <translation>Γράφημα ή &amp;πίνακας</translation>
    </message>
    <message>
        <source>Show the rows behind the chart, or the chart again</source>
        <translation>Οι γραμμές πίσω από το γράφημα, ή πάλι το γράφημα</translation>
    </message>
    <message>
        <source>&amp;Save rows as CSV</source>
        <translation>Αποθήκευση γραμμών σε &amp;CSV</translation>
    </message>
    <message>
        <source>The rows behind the chart, for a spreadsheet</source>
        <translation>Οι γραμμές πίσω από το γράφημα, για λογιστικό φύλλο</translation>
    </message>
    <message>
        <source>Save chart as &amp;picture</source>
        <translation>Αποθήκευση γραφήματος ως &amp;εικόνα</translation>
    </message>
    <message>
        <source>The chart with its formula as a PNG file</source>
        <translation>Το γράφημα με τον τύπο του σε αρχείο PNG</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>&amp;Επιστροφή ως εδώ</translation>
    </message>
    <message>
        <source>Make the project as it was after the chosen step; later steps can be done again</source>
        <translation>Το έργο γίνεται όπως ήταν μετά το επιλεγμένο βήμα· τα επόμενα μπορούν να ξαναγίνουν</translation>
    </message>
    <message>
        <source>Take back &amp;everything</source>
        <translation>Αναίρεση ό&amp;λων</translation>
    </message>
    <message>
        <source>Make the project as it was before the oldest step shown; all steps can be done again</source>
        <translation>Το έργο γίνεται όπως ήταν πριν από το παλιότερο βήμα· όλα μπορούν να ξαναγίνουν</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Νέο έργο</translation>
    </message>
    <message>
        <source>Begin the file of another client</source>
        <translation>Νέο αρχείο για έναν ακόμα πελάτη</translation>
    </message>
    <message>
        <source>&amp;Open project</source>
        <translation>Ά&amp;νοιγμα έργου</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Άνοιγμα ενός αρχείου έργου</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Κλείσιμο έργου</translation>
    </message>
    <message>
        <source>Back to the start page; everything is saved already</source>
        <translation>Πίσω στην αρχική σελίδα· όλα είναι ήδη αποθηκευμένα</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έ&amp;ξοδος</translation>
    </message>
    <message>
        <source>Leave Stoa; everything is saved already</source>
        <translation>Έξοδος από το Stoa· όλα είναι ήδη αποθηκευμένα</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Αναίρεση του τελευταίου βήματος</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Ξανακάνει ό,τι αναιρέθηκε</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Ημερολόγιο</translation>
    </message>
    <message>
        <source>Plan the posts</source>
        <translation>Πρόγραμμα δημοσιεύσεων</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>Ε&amp;ισερχόμενα</translation>
    </message>
    <message>
        <source>Answer the comments</source>
        <translation>Απαντήσεις στα σχόλια</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Κανόνες</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>Ό,τι γίνεται μόνο του</translation>
    </message>
    <message>
        <source>R&amp;esults</source>
        <translation>&amp;Επιδόσεις</translation>
    </message>
    <message>
        <source>See what worked</source>
        <translation>Δείτε τι απέδωσε</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ιστ&amp;ορικό</translation>
    </message>
    <message>
        <source>See every step, and go back to any of them</source>
        <translation>Κάθε βήμα, και επιστροφή σε όποιο θέλετε</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Language, colours, keys, and this project</source>
        <translation>Γλώσσα, χρώματα, πλήκτρα και αυτό το έργο</translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation>Όλες οι ε&amp;ντολές</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Βρείτε όποια εντολή θέλετε με το όνομά της</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Χρώματα του &amp;συστήματος</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Φωτεινά ή σκούρα, όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Φωτεινά χρώματα</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Σκούρα γράμματα σε φωτεινό φόντο</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Σκούρα &amp;χρώματα</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Φωτεινά γράμματα σε σκούρο φόντο</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>The strongest colours, for tired or weak eyes</source>
        <translation>Τα πιο έντονα χρώματα, για κουρασμένα ή αδύναμα μάτια</translation>
    </message>
    <message>
        <source>Show Stoa in English</source>
        <translation>Το Stoa στα αγγλικά</translation>
    </message>
    <message>
        <source>Show Stoa in Greek</source>
        <translation>Το Stoa στα ελληνικά</translation>
    </message>
    <message>
        <source>Show Stoa in Russian</source>
        <translation>Το Stoa στα ρωσικά</translation>
    </message>
    <message>
        <source>&amp;About Stoa</source>
        <translation>&amp;Για το Stoa</translation>
    </message>
    <message>
        <source>Version, licence, and where your data lie</source>
        <translation>Έκδοση, άδεια και πού βρίσκονται τα δεδομένα σας</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Προσθήκη κανόνα</translation>
    </message>
    <message>
        <source>Adds a rule at the end of the list; it is off until you switch it on</source>
        <translation>Βάζει κανόνα στο τέλος της λίστας· μένει ανενεργός ώσπου να τον ενεργοποιήσετε</translation>
    </message>
    <message>
        <source>&amp;Rules to start with</source>
        <translation>&amp;Κανόνες για αρχή</translation>
    </message>
    <message>
        <source>Adds eight common rules, switched off, to try and to change</source>
        <translation>Βάζει οκτώ συνηθισμένους κανόνες, ανενεργούς, για δοκιμή και αλλαγές</translation>
    </message>
    <message>
        <source>&amp;Import rules</source>
        <translation>&amp;Εισαγωγή κανόνων</translation>
    </message>
    <message>
        <source>Reads rules from a text file; rules of the same name are changed</source>
        <translation>Διαβάζει κανόνες από αρχείο κειμένου· όσοι έχουν το ίδιο όνομα αλλάζουν</translation>
    </message>
    <message>
        <source>&amp;Export rules</source>
        <translation>Ε&amp;ξαγωγή κανόνων</translation>
    </message>
    <message>
        <source>Writes all rules to a text file</source>
        <translation>Γράφει όλους τους κανόνες σε αρχείο κειμένου</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Ως &amp;κείμενο</translation>
    </message>
    <message>
        <source>Shows the rule as text that can be typed, copied and sent</source>
        <translation>Δείχνει τον κανόνα ως κείμενο που γράφεται, αντιγράφεται και στέλνεται</translation>
    </message>
    <message>
        <source>&amp;Switch on for new comments</source>
        <translation>Ενερ&amp;γός για νέα σχόλια</translation>
    </message>
    <message>
        <source>Asks the rule about every comment that comes in from now on, or no longer</source>
        <translation>Ο κανόνας βλέπει κάθε σχόλιο που έρχεται από εδώ και πέρα, ή παύει</translation>
    </message>
    <message>
        <source>Apply to &amp;history</source>
        <translation>Ε&amp;φαρμογή στο ιστορικό</translation>
    </message>
    <message>
        <source>Does what the rule says to all comments that are there; Undo takes it back</source>
        <translation>Κάνει ό,τι λέει ο κανόνας σε όλα τα σχόλια που υπάρχουν· η Αναίρεση το παίρνει πίσω</translation>
    </message>
    <message>
        <source>Apply all rules that are on to history</source>
        <translation>Εφαρμογή όλων των ενεργών στο ιστορικό</translation>
    </message>
    <message>
        <source>Asks all rules in their order about all comments; Undo takes it back</source>
        <translation>Ρωτάει όλους τους κανόνες με τη σειρά για όλα τα σχόλια· η Αναίρεση το παίρνει πίσω</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>Gives the rule another name</source>
        <translation>Δίνει άλλο όνομα στον κανόνα</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Αντί&amp;γραφο</translation>
    </message>
    <message>
        <source>Adds a copy of the rule, switched off</source>
        <translation>Βάζει αντίγραφο του κανόνα, ανενεργό</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Deletes the selected rules; Undo brings them back</source>
        <translation>Διαγράφει τους επιλεγμένους κανόνες· η Αναίρεση τους φέρνει πίσω</translation>
    </message>
    <message>
        <source>Ask &amp;earlier</source>
        <translation>Ν&amp;ωρίτερα στη σειρά</translation>
    </message>
    <message>
        <source>Moves the rule up in the order</source>
        <translation>Ανεβάζει τον κανόνα στη σειρά</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>&amp;Αργότερα στη σειρά</translation>
    </message>
    <message>
        <source>Moves the rule down in the order</source>
        <translation>Κατεβάζει τον κανόνα στη σειρά</translation>
    </message>
    <message>
        <source>Tr&amp;y a text</source>
        <translation>Δοκιμή κει&amp;μένου</translation>
    </message>
    <message>
        <source>Goes to the field where any text can be tried</source>
        <translation>Πηγαίνει στο πεδίο όπου δοκιμάζεται όποιο κείμενο θέλετε</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Επό&amp;μενο</translation>
    </message>
    <message>
        <source>Goes to the next comment</source>
        <translation>Πηγαίνει στο επόμενο σχόλιο</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Προηγούμενο</translation>
    </message>
    <message>
        <source>Goes to the comment before</source>
        <translation>Πηγαίνει στο προηγούμενο σχόλιο</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Έ&amp;τοιμο</translation>
    </message>
    <message>
        <source>Nothing is left to do for the selected comments</source>
        <translation>Δεν μένει τίποτα να γίνει για τα επιλεγμένα σχόλια</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Απάντηση</translation>
    </message>
    <message>
        <source>Goes to the field where the answer is written</source>
        <translation>Πηγαίνει στο πεδίο όπου γράφεται η απάντηση</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Ετι&amp;κέτα</translation>
    </message>
    <message>
        <source>Gives the selected comments a label, or takes it away</source>
        <translation>Βάζει ή βγάζει ετικέτα στα επιλεγμένα σχόλια</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>Ανά&amp;θεση</translation>
    </message>
    <message>
        <source>Gives the selected comments to a person</source>
        <translation>Αναθέτει τα επιλεγμένα σχόλια σε ένα άτομο</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Απόκρυ&amp;ψη</translation>
    </message>
    <message>
        <source>Puts the selected comments out of sight, or shows them again</source>
        <translation>Κρύβει τα επιλεγμένα σχόλια ή τα δείχνει ξανά</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>Ανα&amp;βολή</translation>
    </message>
    <message>
        <source>Puts the selected comments off to a later time</source>
        <translation>Αναβάλλει τα επιλεγμένα σχόλια για αργότερα</translation>
    </message>
    <message>
        <source>Spa&amp;m</source>
        <translation>Spa&amp;m</translation>
    </message>
    <message>
        <source>Marks the selected comments as spam, or as not spam</source>
        <translation>Σημαίνει τα επιλεγμένα σχόλια ως spam ή ως μη spam</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Άνοι&amp;γμα ξανά</translation>
    </message>
    <message>
        <source>Something is to be done for the selected comments</source>
        <translation>Κάτι μένει να γίνει για τα επιλεγμένα σχόλια</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Σε αναμονή</translation>
    </message>
    <message>
        <source>It is the author’s turn</source>
        <translation>Είναι η σειρά του συντάκτη</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Επείγον</translation>
    </message>
    <message>
        <source>Makes the selected comments urgent, or normal again</source>
        <translation>Κάνει τα επιλεγμένα σχόλια επείγοντα ή πάλι κανονικά</translation>
    </message>
    <message>
        <source>&amp;Criticism</source>
        <translation>Κ&amp;ριτική</translation>
    </message>
    <message>
        <source>Says that this is criticism, which is answered and never hidden, or that it is none</source>
        <translation>Δηλώνει ότι αυτό είναι κριτική, που απαντιέται και δεν κρύβεται ποτέ, ή ότι δεν είναι</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Σ&amp;ημείωση</translation>
    </message>
    <message>
        <source>Writes a note for colleagues</source>
        <translation>Γράφει σημείωση για συναδέλφους</translation>
    </message>
    <message>
        <source>Copy and mark as ans&amp;wered</source>
        <translation>Αντιγρα&amp;φή και σήμανση ως απαντημένο</translation>
    </message>
    <message>
        <source>Copies the answer, to be posted by hand, and waits for the author</source>
        <translation>Αντιγράφει την απάντηση για δημοσίευση με το χέρι και περιμένει τον συντάκτη</translation>
    </message>
    <message>
        <source>Copy, answered, d&amp;one</source>
        <translation>Αντιγραφή, απα&amp;ντημένο, έτοιμο</translation>
    </message>
    <message>
        <source>Copies the answer, to be posted by hand, and closes the comment</source>
        <translation>Αντιγράφει την απάντηση για δημοσίευση με το χέρι και κλείνει το σχόλιο</translation>
    </message>
    <message>
        <source>Open the &amp;place</source>
        <translation>Άνοιγμα σελί&amp;δας</translation>
    </message>
    <message>
        <source>Opens the comment’s own page in the browser</source>
        <translation>Ανοίγει τη σελίδα του σχολίου στον περιηγητή</translation>
    </message>
    <message>
        <source>Open a lin&amp;k</source>
        <translation>Άνοιγμα σ&amp;υνδέσμου</translation>
    </message>
    <message>
        <source>Opens an address that stands in the comment, after showing where it leads</source>
        <translation>Ανοίγει μια διεύθυνση που υπάρχει στο σχόλιο, αφού δείξει πού οδηγεί</translation>
    </message>
    <message>
        <source>Searches all comments that ever came in</source>
        <translation>Ψάχνει σε όλα τα σχόλια που ήρθαν ποτέ</translation>
    </message>
    <message>
        <source>Oldest &amp;unanswered</source>
        <translation>Πα&amp;λαιότερο αναπάντητο</translation>
    </message>
    <message>
        <source>Goes to the comment that waits longest for an answer</source>
        <translation>Πηγαίνει στο σχόλιο που περιμένει περισσότερο απάντηση</translation>
    </message>
    <message>
        <source>Selects every comment of the list</source>
        <translation>Επιλέγει όλα τα σχόλια της λίστας</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Επιστροφή στη λ&amp;ίστα</translation>
    </message>
    <message>
        <source>Leaves the field and goes back to the list</source>
        <translation>Φεύγει από το πεδίο και επιστρέφει στη λίστα</translation>
    </message>
    <message>
        <source>Show ne&amp;w comments</source>
        <translation>Εμφάνιση νέ&amp;ων σχολίων</translation>
    </message>
    <message>
        <source>Brings what came in meanwhile into the list</source>
        <translation>Φέρνει στη λίστα όσα ήρθαν στο μεταξύ</translation>
    </message>
    <message>
        <source>&amp;Import comments</source>
        <translation>Εισαγωγή σ&amp;χολίων</translation>
    </message>
    <message>
        <source>Reads comments from a file</source>
        <translation>Διαβάζει σχόλια από αρχείο</translation>
    </message>
    <message>
        <source>E&amp;xport comments</source>
        <translation>Ε&amp;ξαγωγή σχολίων</translation>
    </message>
    <message>
        <source>Writes all comments to a file</source>
        <translation>Γράφει όλα τα σχόλια σε αρχείο</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view</source>
        <translation>Απ&amp;οθήκευση προβολής</translation>
    </message>
    <message>
        <source>Keeps the filter under a name</source>
        <translation>Κρατά το φίλτρο με ένα όνομα</translation>
    </message>
    <message>
        <source>Publish to its &amp;folder now</source>
        <translation>Δημοσίευση στον &amp;φάκελό του τώρα</translation>
    </message>
    <message>
        <source>Put the project back into the shared folder, stick or network place</source>
        <translation>Επιστροφή του έργου στον κοινό φάκελο, το στικ ή τη θέση δικτύου</translation>
    </message>
    <message>
        <source>&amp;Bring together with another copy</source>
        <translation>Έ&amp;νωση με άλλο αντίγραφο</translation>
    </message>
    <message>
        <source>Both copies were worked on: make one of them, and lose nothing</source>
        <translation>Δουλεύτηκαν και τα δύο αντίγραφα: γίνονται ένα και δεν χάνεται τίποτα</translation>
    </message>
    <message>
        <source>&amp;Differences between copies</source>
        <translation>&amp;Διαφορές αντιγράφων</translation>
    </message>
    <message>
        <source>What two copies changed differently, both versions side by side</source>
        <translation>Ό,τι άλλαξε διαφορετικά στα δύο αντίγραφα, με τις δύο εκδοχές δίπλα δίπλα</translation>
    </message>
    <message>
        <source>Erase this pe&amp;rson</source>
        <translation>Οριστική διαγραφή π&amp;ροσώπου</translation>
    </message>
    <message>
        <source>Erases what the author of this comment wrote and is called, for good</source>
        <translation>Σβήνει οριστικά το όνομα και όσα έγραψε ο συντάκτης αυτού του σχολίου</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Νέο &amp;παράθυρο</translation>
    </message>
    <message>
        <source>Work for another client in a window beside this one</source>
        <translation>Δουλειά για άλλον πελάτη, σε παράθυρο δίπλα σε αυτό</translation>
    </message>
    <message>
        <source>I&amp;mport posts</source>
        <translation>Ε&amp;ισαγωγή δημοσιεύσεων</translation>
    </message>
    <message>
        <source>Reads posts from a table or a calendar file</source>
        <translation>Διαβάζει δημοσιεύσεις από πίνακα ή αρχείο ημερολογίου</translation>
    </message>
    <message>
        <source>E&amp;xport posts</source>
        <translation>Ε&amp;ξαγωγή δημοσιεύσεων</translation>
    </message>
    <message>
        <source>&amp;Send a copy…</source>
        <translation>Αποστολή α&amp;ντιγράφου…</translation>
    </message>
    <message>
        <source>A copy for the client or a colleague, without history, deleted words or notes</source>
        <translation>Αντίγραφο για τον πελάτη ή συνάδελφο, χωρίς ιστορικό, διαγραμμένα ή σημειώσεις</translation>
    </message>
    <message>
        <source>Turns to the day, week, month or year before</source>
        <translation>Γυρίζει στην προηγούμενη μέρα, εβδομάδα, μήνα ή χρόνο</translation>
    </message>
    <message>
        <source>Turns to the day, week, month or year after</source>
        <translation>Γυρίζει στην επόμενη μέρα, εβδομάδα, μήνα ή χρόνο</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ημέρα</translation>
    </message>
    <message>
        <source>Shows a day by the hour</source>
        <translation>Δείχνει μια μέρα ανά ώρα</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Έ&amp;τος</translation>
    </message>
    <message>
        <source>Shows how many posts each day of a year has</source>
        <translation>Δείχνει πόσες δημοσιεύσεις έχει κάθε μέρα του έτους</translation>
    </message>
    <message>
        <source>&amp;Rhythm and mix</source>
        <translation>&amp;Ρυθμός και μείγμα</translation>
    </message>
    <message>
        <source>Where the plan leaves the agreed rhythm, and what it is made of</source>
        <translation>Πού το πρόγραμμα βγαίνει από τον συμφωνημένο ρυθμό και από τι αποτελείται</translation>
    </message>
    <message>
        <source>Next free &amp;slot</source>
        <translation>Επόμενη &amp;ελεύθερη ώρα</translation>
    </message>
    <message>
        <source>Gives each selected post the next free preferred time of its accounts</source>
        <translation>Δίνει σε κάθε επιλεγμένη την επόμενη ελεύθερη προτιμώμενη ώρα των λογαριασμών της</translation>
    </message>
    <message>
        <source>Preferred times and li&amp;mits</source>
        <translation>Προτιμώμενες ώρες και ό&amp;ρια</translation>
    </message>
    <message>
        <source>When each account posts by preference, and how close together</source>
        <translation>Πότε δημοσιεύει κατά προτίμηση κάθε λογαριασμός και πόσο πυκνά</translation>
    </message>
    <message>
        <source>S&amp;hift posts</source>
        <translation>Μετατό&amp;πιση δημοσιεύσεων</translation>
    </message>
    <message>
        <source>Moves all posts of a range by some days, around weekends and holidays</source>
        <translation>Μετακινεί όλες τις δημοσιεύσεις ενός διαστήματος κατά μερικές μέρες, έξω από Σαββατοκύριακα και αργίες</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Επανάληψη ως &amp;σειρά</translation>
    </message>
    <message>
        <source>Makes the selected post come again, or works on its series</source>
        <translation>Βάζει την επιλεγμένη δημοσίευση να επαναλαμβάνεται, ή ανοίγει τη σειρά της</translation>
    </message>
    <message>
        <source>E&amp;vergreen posts</source>
        <translation>&amp;Διαχρονικές δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Posts that return to free slots after a rest</source>
        <translation>Δημοσιεύσεις που επιστρέφουν σε ελεύθερες ώρες μετά από μια παύση</translation>
    </message>
    <message>
        <source>Notes and &amp;campaigns</source>
        <translation>Σημειώσεις και &amp;καμπάνιες</translation>
    </message>
    <message>
        <source>What lasts several days and is drawn across them</source>
        <translation>Ό,τι κρατά πολλές μέρες και φαίνεται απλωμένο πάνω τους</translation>
    </message>
    <message>
        <source>Writes posts for the client, for a spreadsheet or for another calendar</source>
        <translation>Γράφει δημοσιεύσεις για τον πελάτη, για λογιστικό φύλλο ή για άλλο ημερολόγιο</translation>
    </message>
    <message>
        <source>Page as PD&amp;F</source>
        <translation>Σελίδα ως PD&amp;F</translation>
    </message>
    <message>
        <source>Makes a PDF of the page in view, for printing and for the client</source>
        <translation>Κάνει PDF τη σελίδα που φαίνεται, για εκτύπωση και για τον πελάτη</translation>
    </message>
    <message>
        <source>Media li&amp;brary</source>
        <translation>&amp;Βιβλιοθήκη πολυμέσων</translation>
    </message>
    <message>
        <source>All pictures and films of the project, with their rights and tags</source>
        <translation>Όλες οι εικόνες και τα βίντεο του έργου, με δικαιώματα και λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>P&amp;icture templates</source>
        <translation>Πρότυπα ει&amp;κόνων</translation>
    </message>
    <message>
        <source>Pictures in the client’s design; with a post chosen, makes its pictures in every size</source>
        <translation>Εικόνες με την εμφάνιση του πελάτη· με επιλεγμένη δημοσίευση φτιάχνει τις εικόνες της σε κάθε μέγεθος</translation>
    </message>
    <message>
        <source>C&amp;ontests</source>
        <translation>&amp;Διαγωνισμοί</translation>
    </message>
    <message>
        <source>Terms, checklist, participants and draw of each contest; on a contest’s post, its own</source>
        <translation>Όροι, έλεγχος, συμμετέχοντες και κλήρωση κάθε διαγωνισμού· από δημοσίευση διαγωνισμού, ο δικός της</translation>
    </message>
    <message>
        <source>Insert an e&amp;moji</source>
        <translation>Εισαγωγή e&amp;moji</translation>
    </message>
    <message>
        <source>Finds emoji by their names in English, Greek and Russian</source>
        <translation>Βρίσκει emoji με το όνομά τους στα αγγλικά, ελληνικά και ρωσικά</translation>
    </message>
    <message>
        <source>Insert &amp;hashtags</source>
        <translation>Εισαγωγή &amp;hashtags</translation>
    </message>
    <message>
        <source>Puts a set of hashtags at the cursor or into the first comment</source>
        <translation>Βάζει μια ομάδα hashtags στον δρομέα ή στο πρώτο σχόλιο</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Προεπισκό&amp;πηση</translation>
    </message>
    <message>
        <source>Shows the post as the network will show it</source>
        <translation>Δείχνει τη δημοσίευση όπως θα τη δείξει το δίκτυο</translation>
    </message>
    <message>
        <source>Earlier &amp;versions</source>
        <translation>Παλιότερες εκ&amp;δόσεις</translation>
    </message>
    <message>
        <source>Shows what changed in the post word by word, and brings a version back</source>
        <translation>Δείχνει λέξη προς λέξη τι άλλαξε στη δημοσίευση και επαναφέρει μια έκδοση</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Πρότυπα</translation>
    </message>
    <message>
        <source>Texts with places to fill in, by hand or from a table</source>
        <translation>Κείμενα με κενά για συμπλήρωση, με το χέρι ή από πίνακα</translation>
    </message>
    <message>
        <source>Tags for &amp;links</source>
        <translation>Παράμετροι &amp;UTM</translation>
    </message>
    <message>
        <source>What is added to links so that the site knows where visitors come from</source>
        <translation>Ό,τι μπαίνει στους συνδέσμους για να ξέρει ο ιστότοπος από πού έρχονται οι επισκέπτες</translation>
    </message>
    <message>
        <source>Hashtag &amp;sets</source>
        <translation>&amp;Ομάδες hashtags</translation>
    </message>
    <message>
        <source>Hashtags that are used together</source>
        <translation>Hashtags που χρησιμοποιούνται μαζί</translation>
    </message>
    <message>
        <source>Publish by &amp;hand</source>
        <translation>Δημοσίευση με το &amp;χέρι</translation>
    </message>
    <message>
        <source>Copies the text, opens the network’s page, and ticks the post off</source>
        <translation>Αντιγράφει το κείμενο, ανοίγει τη σελίδα του δικτύου και σημειώνει ότι βγήκε</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Έλεγχος ορθο&amp;γραφίας</translation>
    </message>
    <message>
        <source>Marks words that no dictionary has, in English, Greek and Russian</source>
        <translation>Σημειώνει λέξεις που δεν έχει κανένα λεξικό, στα αγγλικά, ελληνικά και ρωσικά</translation>
    </message>
    <message>
        <source>Ma&amp;ke companion posts</source>
        <translation>Συ&amp;νοδευτικές δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Announces the selected post elsewhere, then and in its first days</source>
        <translation>Ανακοινώνει την επιλεγμένη δημοσίευση αλλού, τότε και στις πρώτες της μέρες</translation>
    </message>
    <message>
        <source>Show its compa&amp;nions</source>
        <translation>Εμφάνιση των συνο&amp;δευτικών της</translation>
    </message>
    <message>
        <source>The selected post, its parent and the companions that move with it</source>
        <translation>Η επιλεγμένη δημοσίευση, η κύρια και οι συνοδευτικές που μετακινούνται μαζί της</translation>
    </message>
    <message>
        <source>Go to its paren&amp;t</source>
        <translation>Μετάβαση στην &amp;κύρια</translation>
    </message>
    <message>
        <source>Shows the post whose companion the selected one is</source>
        <translation>Δείχνει τη δημοσίευση που συνοδεύει η επιλεγμένη</translation>
    </message>
    <message>
        <source>Ideas from &amp;feeds</source>
        <translation>Ιδέες από &amp;ροές</translation>
    </message>
    <message>
        <source>Newest articles of sites with RSS or Atom, to make ideas of</source>
        <translation>Τα νεότερα άρθρα από ιστοτόπους με RSS ή Atom, για ιδέες</translation>
    </message>
    <message>
        <source>Check &amp;links</source>
        <translation>Έλεγχος &amp;συνδέσμων</translation>
    </message>
    <message>
        <source>Looks whether the links of the selected posts, or of all that are shown, lead somewhere</source>
        <translation>Ελέγχει αν οι σύνδεσμοι των επιλεγμένων δημοσιεύσεων, ή όλων όσων φαίνονται, οδηγούν κάπου</translation>
    </message>
    <message>
        <source>Idea from a theme’s &amp;prompts</source>
        <translation>Ιδέα από τις &amp;προτάσεις ενός θέματος</translation>
    </message>
    <message>
        <source>Notes an idea in the tray from what a weekday’s theme asks</source>
        <translation>Σημειώνει στο συρτάρι μια ιδέα από όσα προτείνει το θέμα μιας ημέρας</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Κατάσταση</translation>
    </message>
    <message>
        <source>Asks for the status of the selected posts</source>
        <translation>Ρωτά για την κατάσταση των επιλεγμένων δημοσιεύσεων</translation>
    </message>
    <message>
        <source>Go to the i&amp;deas</source>
        <translation>Μετάβαση στις &amp;ιδέες</translation>
    </message>
    <message>
        <source>Puts the keyboard into the tray of ideas; Esc comes back</source>
        <translation>Πηγαίνει το πληκτρολόγιο στο συρτάρι των ιδεών· Esc για επιστροφή</translation>
    </message>
    <message>
        <source>&amp;Idea for a post</source>
        <translation>&amp;Ιδέα για δημοσίευση</translation>
    </message>
    <message>
        <source>Notes an idea in the calendar’s tray, with the way back to this comment</source>
        <translation>Σημειώνει μια ιδέα στο συρτάρι του ημερολογίου, με τον δρόμο πίσω σε αυτό το σχόλιο</translation>
    </message>
</context>
<context>
    <name>CalendarChild</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n δημοσίευση</numerusform>
            <numerusform>%n δημοσιεύσεις</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPaint</name>
    <message>
        <source>Published posts stay where they are</source>
        <translation>Όσα δημοσιεύτηκαν μένουν στη θέση τους</translation>
    </message>
    <message>
        <source>%1, %2 is over</source>
        <translation>Πέρασε: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Below the posts of a day that has no room for all: opens the whole day</extracomment>
        <translation>
            <numerusform>+%n ακόμα</numerusform>
            <numerusform>+%n ακόμα</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy here · %1</source>
        <translation>Αντίγραφο εδώ · %1</translation>
    </message>
    <message>
        <source>Drop here · %1</source>
        <translation>Αφήστε εδώ · %1</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>New</source>
        <translation>Νέα</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έτοιμα</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Σε αναβολή</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Σχόλιο</translation>
    </message>
    <message>
        <source>labels it “%1”</source>
        <translation>βάζει ετικέτα «%1»</translation>
    </message>
    <message>
        <source>gives it to %1</source>
        <translation>το αναθέτει: %1</translation>
    </message>
    <message>
        <source>makes it urgent</source>
        <translation>το κάνει επείγον</translation>
    </message>
    <message>
        <source>makes it less urgent</source>
        <translation>το κάνει λιγότερο επείγον</translation>
    </message>
    <message>
        <source>gives it normal urgency</source>
        <translation>του δίνει κανονική προτεραιότητα</translation>
    </message>
    <message>
        <source>hides it</source>
        <translation>το κρύβει</translation>
    </message>
    <message>
        <source>marks it as spam</source>
        <translation>το σημαίνει ως spam</translation>
    </message>
    <message>
        <source>asks to delete it</source>
        <translation>ζητά τη διαγραφή του</translation>
    </message>
    <message>
        <source>suggests the reply “%1”</source>
        <translation>προτείνει την απάντηση «%1»</translation>
    </message>
    <message>
        <source>notifies %1</source>
        <translation>ειδοποιεί: %1</translation>
    </message>
    <message>
        <source>snoozes it</source>
        <translation>το αναβάλλει</translation>
    </message>
    <message>
        <source>likes it</source>
        <translation>πατά «Μου αρέσει»</translation>
    </message>
    <message>
        <source>blocks the author</source>
        <translation>αποκλείει τον συντάκτη</translation>
    </message>
    <message>
        <source>spam, by rule</source>
        <translation>spam, από κανόνα</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>hidden by rule</source>
        <translation>κρυμμένο από κανόνα</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>κρυμμένο</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>απαντημένο</translation>
    </message>
    <message>
        <source>done</source>
        <translation>έτοιμο</translation>
    </message>
    <message>
        <source>waits for the author</source>
        <translation>περιμένει τον συντάκτη</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>σε αναβολή</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>απομένουν %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>καθυστέρηση %1</translation>
    </message>
    <message>
        <source>criticism</source>
        <translation>κριτική</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>για %1</translation>
    </message>
    <message>
        <source>protected from the rule “%1”</source>
        <translation>προστατεύτηκε από τον κανόνα «%1»</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>κανόνας «%1»</translation>
    </message>
    <message>
        <source>note</source>
        <translation>σημείωση</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n σχόλιο</numerusform>
            <numerusform>%n σχόλια</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>χθες</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>αύριο</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>day and month, as QLocale&apos;s format</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 λεπ.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ώρ.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ώρ. %2 λεπ.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Διαγράφηκε οριστικά</translation>
    </message>
    <message>
        <source>A person who was erased</source>
        <translation>Πρόσωπο που διαγράφηκε</translation>
    </message>
</context>
<context>
    <name>ContestMinutes</name>
    <message>
        <source>Minutes of a contest</source>
        <translation>Πρακτικό διαγωνισμού</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>Νικητές</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Συμμετέχοντες</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Πριν από την έναρξη</translation>
    </message>
    <message>
        <source>How to repeat the draw</source>
        <translation>Πώς επαναλαμβάνεται η κλήρωση</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Έργο</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Ανακοίνωση</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Έπαθλο</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Λήξη</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Κληρώθηκε</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Όροι</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(σβήστηκε)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, winner</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 was refused: %3. The next place comes in.</source>
        <translation>%1. Απορρίφθηκε: %2, %3. Μπαίνει η επόμενη θέση.</translation>
    </message>
    <message numerus="yes">
        <source>%n participations were looked at.</source>
        <translation>
            <numerusform>Εξετάστηκε %n συμμετοχή.</numerusform>
            <numerusform>Εξετάστηκαν %n συμμετοχές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people took part in the draw.</source>
        <translation>
            <numerusform>Στην κλήρωση συμμετείχε %n άτομο.</numerusform>
            <numerusform>Στην κλήρωση συμμετείχαν %n διαφορετικά άτομα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations did not count:</source>
        <translation>
            <numerusform>Δεν μέτρησε %n συμμετοχή:</numerusform>
            <numerusform>Δεν μέτρησαν %n συμμετοχές:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in order since %2</source>
        <translation>%1: εντάξει από %2</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: ανοιχτό</translation>
    </message>
    <message>
        <source>SHA-256 of the list of participants</source>
        <translation>SHA-256 της λίστας συμμετεχόντων</translation>
    </message>
    <message>
        <source>Everybody on the list gets the bonus: nothing was drawn.</source>
        <translation>Όλοι στη λίστα παίρνουν το δώρο: δεν έγινε κλήρωση.</translation>
    </message>
    <message>
        <source>SHA-256 of the seed, published before the end</source>
        <translation>SHA-256 του σπόρου, δημοσιευμένο πριν από τη λήξη</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
    <message>
        <source>The list has one participant a line, each once: the network’s id or the name in small letters, without accents and without @ at its beginning, in the order of the UTF-8 bytes, with a line feed behind each.</source>
        <translation>Η λίστα έχει έναν συμμετέχοντα ανά γραμμή, τον καθένα μία φορά: το αναγνωριστικό του δικτύου ή το όνομα με πεζά, χωρίς τόνους και χωρίς @ στην αρχή, με τη σειρά των byte του UTF-8 και αλλαγή γραμμής μετά από το καθένα.</translation>
    </message>
    <message>
        <source>Numbers are the first eight bytes, highest first, of SHA-256 of the seed, a colon and a counter from 0 on. For a number below m, numbers from 2^64 - (2^64 mod m) on are passed over; the rest of the division by m counts.</source>
        <translation>Αριθμοί είναι τα πρώτα οκτώ byte, πρώτα το υψηλότερο, του SHA-256 του σπόρου, άνω και κάτω τελείας και μετρητή από το 0. Για αριθμό κάτω από m παραλείπονται οι αριθμοί από 2^64 - (2^64 mod m) και πάνω· μετράει το υπόλοιπο της διαίρεσης με m.</translation>
    </message>
    <message>
        <source>For the first place, exchange the first line of the list with the one that is a number below n further down, n being the lines of the list; for the second place, the second line with one of those from there on; and so on.</source>
        <translation>Για την πρώτη θέση, ανταλλάξτε την πρώτη γραμμή της λίστας με εκείνη που βρίσκεται έναν αριθμό κάτω από n πιο κάτω, όπου n οι γραμμές της λίστας· για τη δεύτερη θέση, τη δεύτερη γραμμή με μία από εκεί και πέρα· και ούτω καθεξής.</translation>
    </message>
    <message>
        <source>With Stoa: %1</source>
        <translation>Με το Stoa: %1</translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message>
        <source>Draw</source>
        <translation>Κλήρωση</translation>
    </message>
    <message>
        <source>Draw among those who pass it on</source>
        <translation>Κλήρωση με κοινοποίηση</translation>
    </message>
    <message>
        <source>A bonus for everybody</source>
        <translation>Δώρο για όλους</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Κουίζ</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>δεν αναφέρεται κανείς</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>did not comment</source>
        <translation>δεν σχολίασε</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>δεν ακολουθεί</translation>
    </message>
    <message>
        <source>did not pass it on</source>
        <translation>δεν κοινοποίησε</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>πριν από την έναρξη</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>μετά τη λήξη</translation>
    </message>
    <message>
        <source>names too few friends</source>
        <translation>αναφέρει λίγους φίλους</translation>
    </message>
    <message>
        <source>hashtag is missing</source>
        <translation>λείπει το hashtag</translation>
    </message>
    <message>
        <source>not the right answer</source>
        <translation>όχι η σωστή απάντηση</translation>
    </message>
    <message>
        <source>belongs to the staff</source>
        <translation>είναι του προσωπικού</translation>
    </message>
    <message>
        <source>takes part already</source>
        <translation>συμμετέχει ήδη</translation>
    </message>
    <message>
        <source>comment to be checked</source>
        <translation>να ελεγχθεί το σχόλιο</translation>
    </message>
    <message>
        <source>following to be checked</source>
        <translation>να ελεγχθεί αν ακολουθεί</translation>
    </message>
    <message>
        <source>passing on to be checked</source>
        <translation>να ελεγχθεί η κοινοποίηση</translation>
    </message>
    <message>
        <source>time to be checked</source>
        <translation>να ελεγχθεί η ώρα</translation>
    </message>
    <message>
        <source>text to be checked</source>
        <translation>να ελεγχθεί το κείμενο</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>απορρίφθηκε: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The rules can be read by everybody</source>
        <translation>Οι κανόνες είναι διαθέσιμοι σε όλους</translation>
    </message>
    <message>
        <source>The client approved the rules before the start</source>
        <translation>Ο πελάτης ενέκρινε τους κανόνες πριν από την έναρξη</translation>
    </message>
    <message>
        <source>The rules say what happens to the participants’ data</source>
        <translation>Οι κανόνες λένε τι γίνεται με τα δεδομένα των συμμετεχόντων</translation>
    </message>
    <message>
        <source>The law of the country was looked at</source>
        <translation>Ελέγχθηκε ο νόμος της χώρας</translation>
    </message>
    <message>
        <source>The rules say how and when winners are told</source>
        <translation>Οι κανόνες λένε πώς και πότε ειδοποιούνται οι νικητές</translation>
    </message>
    <message>
        <source>The rules release the network, and say that it has no part in it</source>
        <translation>Οι κανόνες απαλλάσσουν το δίκτυο και λένε ότι δεν έχει καμία συμμετοχή</translation>
    </message>
    <message>
        <source>Nobody must share it or tag friends to take part</source>
        <translation>Δεν απαιτείται κοινοποίηση ή ετικέτα φίλων για τη συμμετοχή</translation>
    </message>
    <message>
        <source>Nobody is asked to tag people who are not in the picture</source>
        <translation>Δεν ζητείται να μπει ετικέτα σε όσους δεν είναι στην εικόνα</translation>
    </message>
    <message>
        <source>Taking part with several accounts is ruled out</source>
        <translation>Αποκλείεται η συμμετοχή με πολλούς λογαριασμούς</translation>
    </message>
    <message>
        <source>Nobody is asked to post the same again and again</source>
        <translation>Δεν ζητείται να δημοσιεύεται το ίδιο ξανά και ξανά</translation>
    </message>
    <message>
        <source>Taking part is free, and no views, likes or subscriptions are bought by it</source>
        <translation>Η συμμετοχή είναι δωρεάν και δεν αγοράζονται με αυτήν προβολές, likes ή εγγραφές</translation>
    </message>
    <message>
        <source>The rules link to the Community Guidelines and the privacy notice</source>
        <translation>Οι κανόνες παραπέμπουν στις Οδηγίες κοινότητας και στην ενημέρωση απορρήτου</translation>
    </message>
    <message>
        <source>Nobody must save one certain Pin</source>
        <translation>Δεν απαιτείται η αποθήκευση ορισμένου Pin</translation>
    </message>
    <message>
        <source>One participation for each person</source>
        <translation>Μία συμμετοχή ανά άτομο</translation>
    </message>
    <message>
        <source>Ask whether a prize drawn by lot needs a permit or a notary, what the advertisement must name, from what age one may take part, and who pays the tax on the prize. Greece: gambling (law 4002/2011), consumers (2251/1994). Russia: advertising (38-FZ, article 9), lotteries (138-FZ), advertising on networks that are barred. United Kingdom: CAP Code section 8, Gambling Act 2005. United States: the states’ rules on sweepstakes.</source>
        <translation>Ρωτήστε αν ένα έπαθλο με κλήρωση θέλει άδεια ή συμβολαιογράφο, τι πρέπει να αναφέρει η διαφήμιση, από ποια ηλικία επιτρέπεται η συμμετοχή και ποιος πληρώνει τον φόρο του επάθλου. Ελλάδα: τυχερά παίγνια (ν. 4002/2011), καταναλωτές (ν. 2251/1994). Ρωσία: διαφήμιση (38-FZ, άρθρο 9), λαχεία (138-FZ), διαφήμιση σε αποκλεισμένα δίκτυα. Ηνωμένο Βασίλειο: CAP Code, ενότητα 8, Gambling Act 2005. ΗΠΑ: οι κανόνες των πολιτειών για τις κληρώσεις.</translation>
    </message>
    <message>
        <source>Who keeps which data, what for, how long, and how to object (GDPR, article 13).</source>
        <translation>Ποιος κρατά ποια δεδομένα, γιατί, για πόσο, και πώς αντιτίθεται κανείς (GDPR, άρθρο 13).</translation>
    </message>
    <message>
        <source>Start, end, conditions, prize, organiser, how the winner is found, who may not take part.</source>
        <translation>Έναρξη, λήξη, όροι, έπαθλο, διοργανωτής, πώς βρίσκεται ο νικητής, ποιος δεν μπορεί να συμμετάσχει.</translation>
    </message>
    <message>
        <source>As far as is known here; the network’s page is the measure.</source>
        <translation>Όσο είναι γνωστό εδώ· ισχύει η σελίδα του δικτύου.</translation>
    </message>
    <message>
        <source>at or after the start, before the end</source>
        <translation>από την έναρξη ως πριν από τη λήξη</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>σχολίασε</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>ακολουθεί</translation>
    </message>
    <message>
        <source>passed it on</source>
        <translation>κοινοποίησε</translation>
    </message>
    <message numerus="yes">
        <source>names at least %n friends</source>
        <translation>
            <numerusform>αναφέρει τουλάχιστον %n φίλο</numerusform>
            <numerusform>αναφέρει τουλάχιστον %n φίλους</numerusform>
        </translation>
    </message>
    <message>
        <source>carries the hashtag %1</source>
        <translation>έχει το hashtag %1</translation>
    </message>
    <message>
        <source>gives the right answer</source>
        <translation>δίνει τη σωστή απάντηση</translation>
    </message>
    <message>
        <source>counts once</source>
        <translation>μετράει μία φορά</translation>
    </message>
    <message>
        <source>does not belong to the staff</source>
        <translation>δεν είναι του προσωπικού</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>δεν έχει οριστεί ακόμα</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It did not work, and nothing was changed. The log has the details.</source>
        <translation>Δεν έγινε, και τίποτα δεν άλλαξε. Οι λεπτομέρειες είναι στο αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed. It may have been moved, renamed or deleted.</source>
        <translation>Δεν βρίσκεται πια εκεί. Τίποτα δεν άλλαξε. Ίσως μετακινήθηκε, μετονομάστηκε ή διαγράφηκε.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Nothing was changed. Choose a file.</source>
        <translation>Αυτό είναι φάκελος ή συσκευή, όχι αρχείο. Τίποτα δεν άλλαξε. Διαλέξτε ένα αρχείο.</translation>
    </message>
    <message>
        <source>You are not allowed to read or write here. Nothing was changed. Choose another place, or change the rights of the file.</source>
        <translation>Δεν έχετε δικαίωμα ανάγνωσης ή εγγραφής εδώ. Τίποτα δεν άλλαξε. Διαλέξτε άλλη θέση ή αλλάξτε τα δικαιώματα του αρχείου.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved so far is safe; this last step was not saved. Make some room and do it again.</source>
        <translation>Ο δίσκος γέμισε. Ό,τι είχε αποθηκευτεί είναι ασφαλές· το τελευταίο βήμα δεν αποθηκεύτηκε. Κάντε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed. Everything saved so far is safe; this last step was not saved. Check the disk and try again.</source>
        <translation>Η ανάγνωση ή η εγγραφή του αρχείου απέτυχε. Ό,τι είχε αποθηκευτεί είναι ασφαλές· το τελευταίο βήμα δεν αποθηκεύτηκε. Ελέγξτε τον δίσκο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The project file is damaged. Stoa has not changed a byte of it. Open a backup copy, and keep this file.</source>
        <translation>Το αρχείο του έργου έχει φθαρεί. Το Stoa δεν άλλαξε ούτε ένα byte του. Ανοίξτε ένα αντίγραφο ασφαλείας και κρατήστε αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>The file says it is a Stoa project, but its tables were made by something else. Stoa has not touched it. Open a backup copy.</source>
        <translation>Το αρχείο λέει ότι είναι έργο του Stoa, αλλά οι πίνακές του φτιάχτηκαν από κάτι άλλο. Το Stoa δεν το άγγιξε. Ανοίξτε ένα αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>A newer Stoa made this project. Nothing in it can be changed here. Install the newer version to go on working.</source>
        <translation>Το έργο φτιάχτηκε με νεότερο Stoa. Εδώ δεν μπορεί να αλλάξει τίποτα. Εγκαταστήστε τη νεότερη έκδοση για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>This is not a Stoa project. The file was not touched. Choose a file that ends in .stoa.</source>
        <translation>Αυτό δεν είναι έργο του Stoa. Το αρχείο έμεινε όπως ήταν. Διαλέξτε αρχείο με κατάληξη .stoa.</translation>
    </message>
    <message>
        <source>The project is open in another window. Here it can only be read. Close it there to work here.</source>
        <translation>Το έργο είναι ανοιχτό σε άλλο παράθυρο. Εδώ μόνο διαβάζεται. Κλείστε το εκεί για να δουλέψετε εδώ.</translation>
    </message>
    <message>
        <source>The project is open elsewhere: %1. Here it can only be read. Close it there to work here.</source>
        <translation>Το έργο είναι ανοιχτό αλλού: %1. Εδώ μόνο διαβάζεται. Κλείστε το εκεί για να δουλέψετε εδώ.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Nothing was changed.</source>
        <translation>Το έργο είναι ανοιχτό μόνο για ανάγνωση. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>That value cannot be used. Nothing was changed.</source>
        <translation>Αυτή η τιμή δεν γίνεται δεκτή. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>That value cannot be used: %1. Nothing was changed.</source>
        <translation>Αυτή η τιμή δεν γίνεται δεκτή: %1. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>There is one like it already, or it changed meanwhile. Nothing was changed. Look again and repeat it if needed.</source>
        <translation>Υπάρχει ήδη ένα ίδιο, ή άλλαξε στο μεταξύ. Τίποτα δεν άλλαξε. Δείτε το ξανά και επαναλάβετε αν χρειάζεται.</translation>
    </message>
    <message>
        <source>This post is published already, and no network moves a public post. Nothing was changed. Copy it to plan it again.</source>
        <translation>Η δημοσίευση έχει ήδη βγει, και κανένα δίκτυο δεν μετακινεί ό,τι είναι δημόσιο. Τίποτα δεν άλλαξε. Αντιγράψτε την για να την προγραμματίσετε ξανά.</translation>
    </message>
    <message>
        <source>That time has passed. Nothing was changed. Choose a later one.</source>
        <translation>Αυτή η ώρα πέρασε. Τίποτα δεν άλλαξε. Διαλέξτε αργότερα.</translation>
    </message>
    <message>
        <source>%1 has passed. Nothing was changed. Choose a later time.</source>
        <translation>Πέρασε η ώρα: %1. Τίποτα δεν άλλαξε. Διαλέξτε αργότερα.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει τίποτα για αναίρεση.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Δεν υπάρχει τίποτα για επανάληψη.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its rows were worked on since. The import stays as it is, so that this work is not lost. Undo the work first.</source>
        <translation>
            <numerusform>Σε %n γραμμή της έγινε δουλειά από τότε. Η εισαγωγή μένει όπως είναι, για να μη χαθεί αυτή η δουλειά. Αναιρέστε πρώτα τη δουλειά.</numerusform>
            <numerusform>Σε %n γραμμές της έγινε δουλειά από τότε. Η εισαγωγή μένει όπως είναι, για να μη χαθεί αυτή η δουλειά. Αναιρέστε πρώτα τη δουλειά.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step cannot be taken back here: it was made on another computer, or it is too old. Nothing was changed.</source>
        <translation>Αυτό το βήμα δεν αναιρείται εδώ: έγινε σε άλλον υπολογιστή ή είναι πολύ παλιό. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these comments are criticism, and a rule never hides or deletes criticism. They were left as they are. Answer them, or say that they are spam.</source>
        <translation>
            <numerusform>%n από αυτά τα σχόλια είναι κριτική, και κανένας κανόνας δεν κρύβει ούτε σβήνει την κριτική. Έμεινε όπως ήταν. Απαντήστε, ή πείτε ότι είναι spam.</numerusform>
            <numerusform>%n από αυτά τα σχόλια είναι κριτική, και κανένας κανόνας δεν κρύβει ούτε σβήνει την κριτική. Έμειναν όπως ήταν. Απαντήστε, ή πείτε ότι είναι spam.</numerusform>
        </translation>
    </message>
    <message>
        <source>This pattern cannot be used. The rule was not changed. Correct the pattern.</source>
        <translation>Αυτό το μοτίβο δεν γίνεται δεκτό. Ο κανόνας δεν άλλαξε. Διορθώστε το μοτίβο.</translation>
    </message>
    <message>
        <source>This pattern cannot be used: %1. The rule was not changed. Correct the pattern.</source>
        <translation>Αυτό το μοτίβο δεν γίνεται δεκτό: %1. Ο κανόνας δεν άλλαξε. Διορθώστε το μοτίβο.</translation>
    </message>
    <message>
        <source>The file is empty. The project is as it was. Export it again.</source>
        <translation>Το αρχείο είναι άδειο. Το έργο είναι όπως ήταν. Κάντε ξανά την εξαγωγή.</translation>
    </message>
    <message>
        <source>The file is too large: %1, and at most %2 can be read. The project is as it was. Split the file.</source>
        <translation>Το αρχείο είναι πολύ μεγάλο: %1, και διαβάζονται ως %2. Το έργο είναι όπως ήταν. Χωρίστε το αρχείο.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read: it is not in the encoding it claims. The project is as it was. Save it as UTF-8, or choose the encoding.</source>
        <translation>Τα γράμματα του αρχείου δεν διαβάζονται: δεν είναι στην κωδικοποίηση που δηλώνει. Το έργο είναι όπως ήταν. Αποθηκεύστε το σε UTF-8 ή διαλέξτε κωδικοποίηση.</translation>
    </message>
    <message>
        <source>Stoa does not know these columns: %1. The project is as it was. Say which column is what.</source>
        <translation>Το Stoa δεν γνωρίζει αυτές τις στήλες: %1. Το έργο είναι όπως ήταν. Πείτε ποια στήλη είναι τι.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2. The project is as it was. Correct the file, or export it again.</source>
        <translation>Η γραμμή %1 δεν διαβάζεται: %2. Το έργο είναι όπως ήταν. Διορθώστε το αρχείο ή κάντε ξανά την εξαγωγή.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Ακυρώθηκε. Όλα είναι όπως πριν.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing was sent, nothing is lost.</source>
        <translation>Δεν υπάρχει σύνδεση. Τίποτα δεν στάλθηκε, τίποτα δεν χάθηκε.</translation>
    </message>
    <message>
        <source>A part of the installation is missing: %1. Your work is safe. Install it and start Stoa again.</source>
        <translation>Λείπει ένα μέρος της εγκατάστασης: %1. Η δουλειά σας είναι ασφαλής. Εγκαταστήστε το και ξεκινήστε ξανά το Stoa.</translation>
    </message>
    <message>
        <source>The project file was moved, renamed or deleted while it was open. Everything saved so far is still shown here; nothing more is written. Save a copy, or put the file back and open it again.</source>
        <translation>Το αρχείο του έργου μετακινήθηκε, μετονομάστηκε ή διαγράφηκε ενώ ήταν ανοιχτό. Ό,τι είχε αποθηκευτεί φαίνεται ακόμη εδώ· τίποτε άλλο δεν γράφεται. Αποθηκεύστε ένα αντίγραφο, ή βάλτε το αρχείο πίσω στη θέση του και ανοίξτε το ξανά.</translation>
    </message>
    <message>
        <source>Another program changed or replaced the project file while it was open. So that neither side is lost, nothing more is written here. Close the project and open it again, or open a backup.</source>
        <translation>Ένα άλλο πρόγραμμα άλλαξε ή αντικατέστησε το αρχείο του έργου ενώ ήταν ανοιχτό. Για να μη χαθεί καμία πλευρά, εδώ δεν γράφεται τίποτε άλλο. Κλείστε το έργο και ανοίξτε το ξανά, ή ανοίξτε ένα αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>a quotation mark is opened there and not closed</source>
        <translation>ανοίγει εκεί ένα εισαγωγικό που δεν κλείνει</translation>
    </message>
    <message>
        <source>a field there is longer than 1 MB; perhaps a quotation mark was not closed</source>
        <translation>ένα πεδίο εκεί ξεπερνά το 1 MB· ίσως δεν έκλεισε κάποιο εισαγωγικό</translation>
    </message>
    <message>
        <source>it has more than 1,000 columns</source>
        <translation>έχει πάνω από 1.000 στήλες</translation>
    </message>
    <message>
        <source>it has NUL bytes, as no text has</source>
        <translation>έχει μηδενικά byte, που κανένα κείμενο δεν έχει</translation>
    </message>
    <message>
        <source>Line %1 has letters that are not %2. The project is as it was. Save the file as UTF-8, or choose its encoding.</source>
        <translation>Η γραμμή %1 έχει γράμματα που δεν είναι %2. Το έργο είναι όπως ήταν. Αποθηκεύστε το αρχείο ως UTF-8, ή διαλέξτε την κωδικοποίησή του.</translation>
    </message>
    <message>
        <source>Beside this project lies an unfinished save that was made on another computer. Stoa has touched neither. If your files are still being copied, wait and open it again; or open a copy without the unfinished save.</source>
        <translation>Δίπλα σε αυτό το έργο υπάρχει μια ανολοκλήρωτη αποθήκευση από άλλον υπολογιστή. Το Stoa δεν άγγιξε κανένα από τα δύο. Αν τα αρχεία αντιγράφονται ακόμη, περιμένετε και ανοίξτε το ξανά· ή ανοίξτε ένα αντίγραφο χωρίς την ανολοκλήρωτη αποθήκευση.</translation>
    </message>
    <message>
        <source>These two files are not copies of the same project. Nothing was changed. Choose another copy of this project.</source>
        <translation>Τα δύο αρχεία δεν είναι αντίγραφα του ίδιου έργου. Δεν άλλαξε τίποτα. Διαλέξτε άλλο αντίγραφο αυτού του έργου.</translation>
    </message>
    <message>
        <source>The words are erased from the project, but not yet from all that is kept of it: the file could not be written anew, or the backups could not be replaced. This is done when the project is opened next.</source>
        <translation>Τα λόγια σβήστηκαν από το έργο, όχι όμως ακόμη από όλα όσα φυλάσσονται για αυτό: το αρχείο δεν ήταν δυνατό να γραφτεί εκ νέου ή τα αντίγραφα ασφαλείας δεν ήταν δυνατό να αντικατασταθούν. Αυτό γίνεται την επόμενη φορά που θα ανοίξει το έργο.</translation>
    </message>
    <message>
        <source>The file does not say whose numbers it has. Choose the account it belongs to, or write a new one as network:name.</source>
        <translation>Το αρχείο δεν λέει τίνος είναι οι αριθμοί. Διαλέξτε τον λογαριασμό στον οποίο ανήκει ή γράψτε έναν νέο ως δίκτυο:όνομα.</translation>
    </message>
    <message>
        <source>This file is not whole: most likely it was copied while it was being saved. Stoa has not changed a byte of it. Copy it again from where it came from. If that does not help, it is damaged: open a backup copy.</source>
        <translation>Το αρχείο δεν είναι ακέραιο: μάλλον αντιγράφηκε την ώρα που αποθηκευόταν. Το Stoa δεν άλλαξε ούτε ένα byte του. Αντιγράψτε το ξανά από εκεί που ήρθε. Αν δεν βοηθήσει, έχει φθαρεί: ανοίξτε ένα αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>It cannot be done yet: the contest has no end. Nothing was changed. Enter when it ends.</source>
        <translation>Δεν γίνεται ακόμα: ο διαγωνισμός δεν έχει λήξη. Τίποτα δεν άλλαξε. Γράψτε πότε λήγει.</translation>
    </message>
    <message>
        <source>It cannot be done before %1. Nothing was changed.</source>
        <translation>Δεν γίνεται πριν από: %1. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>The winners of this contest were drawn, and it stands as it is. Nothing was changed. Refuse a winner with a reason, or make a new contest.</source>
        <translation>Οι νικητές του διαγωνισμού κληρώθηκαν και δεν αλλάζει πια. Τίποτα δεν άλλαξε. Απορρίψτε έναν νικητή με αιτιολογία ή φτιάξτε νέο διαγωνισμό.</translation>
    </message>
    <message>
        <source>Its companion post “%1” would come to %2, which has passed. Nothing was changed. Choose a later time, or take the companion off first.</source>
        <translation>Η συνοδευτική δημοσίευση «%1» θα έπεφτε σε ώρα που πέρασε: %2. Τίποτα δεν άλλαξε. Διαλέξτε αργότερα ή αποσυνδέστε πρώτα τη συνοδευτική.</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>Cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>This is not an address of the web. It begins with https:// or http://.</source>
        <translation>Αυτή δεν είναι διεύθυνση ιστού. Μια τέτοια αρχίζει με https:// ή http://.</translation>
    </message>
    <message>
        <source>%1 was not found. Either there is no such site, or there is no connection.</source>
        <translation>Δεν βρέθηκε: %1. Ή δεν υπάρχει τέτοιος ιστότοπος ή δεν υπάρχει σύνδεση.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no connection; try again later.</source>
        <translation>Δεν απαντά: %1. Ίσως δεν υπάρχει σύνδεση· δοκιμάστε αργότερα.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate does not fit. Nothing was read.</source>
        <translation>Το %1 δεν μπορεί να αποδείξει ποιο είναι: το πιστοποιητικό του δεν ταιριάζει. Δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer. Try again later.</source>
        <translation>Το %1 αργεί πολύ να απαντήσει. Δοκιμάστε αργότερα.</translation>
    </message>
    <message>
        <source>It is larger than a feed can be here: more than %1.</source>
        <translation>Είναι μεγαλύτερο από όσο μπορεί να είναι εδώ μια ροή: πάνω από %1.</translation>
    </message>
    <message>
        <source>%1 sends on from one address to the next without an end.</source>
        <translation>Το %1 παραπέμπει ατελείωτα από τη μία διεύθυνση στην άλλη.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not safe. Nothing was read.</source>
        <translation>Το %1 παραπέμπει σε διεύθυνση που δεν είναι ασφαλής. Δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before everything was there. Try again.</source>
        <translation>Η σύνδεση με το %1 κόπηκε πριν έρθουν όλα. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let it through.</source>
        <translation>Ο διακομιστής μεσολάβησης αυτού του υπολογιστή δεν το αφήνει να περάσει.</translation>
    </message>
    <message>
        <source>What %1 answers is not a page of the web.</source>
        <translation>Αυτό που απαντά το %1 δεν είναι ιστοσελίδα.</translation>
    </message>
    <message>
        <source>%1 does not let everybody read this (%2).</source>
        <translation>Το %1 δεν αφήνει τον καθένα να το διαβάσει (%2).</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (%1). Look at the site for a new one.</source>
        <translation>Σε αυτή τη διεύθυνση δεν υπάρχει πια τίποτα (%1). Ψάξτε τη νέα στον ιστότοπο.</translation>
    </message>
    <message>
        <source>%1 was asked too often (%2). Try again in an hour.</source>
        <translation>Το %1 δέχτηκε πάρα πολλά αιτήματα (%2). Δοκιμάστε ξανά σε μία ώρα.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Try again later.</source>
        <translation>Το %1 έχει δικό του πρόβλημα (%2). Δοκιμάστε αργότερα.</translation>
    </message>
    <message>
        <source>%1 refuses it (%2).</source>
        <translation>Το %1 το αρνείται (%2).</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Δεν έχει τίποτα μέσα.</translation>
    </message>
    <message>
        <source>Line %1 has letters that are not %2, as it claims to be written.</source>
        <translation>Η γραμμή %1 έχει χαρακτήρες που δεν είναι %2, όπως δηλώνει ότι είναι γραμμένη.</translation>
    </message>
    <message>
        <source>This is a page for people, and it names no feed. Look on it for “RSS” or “Feed”.</source>
        <translation>Αυτή είναι κανονική σελίδα και δεν αναφέρει καμία ροή. Ψάξτε μέσα της «RSS» ή «Feed».</translation>
    </message>
    <message>
        <source>This is neither RSS nor Atom.</source>
        <translation>Δεν είναι ούτε RSS ούτε Atom.</translation>
    </message>
    <message>
        <source>Line %1 defines words of its own (a DTD). Feeds need none, and it may be meant to do harm: nothing was read.</source>
        <translation>Η γραμμή %1 ορίζει δικές της λέξεις (DTD). Οι ροές δεν τις χρειάζονται και ίσως είναι εκεί για να βλάψουν: δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message>
        <source>Line %1 goes deeper than %2 levels: this is not a feed.</source>
        <translation>Η γραμμή %1 πάει βαθύτερα από %2 επίπεδα: δεν είναι ροή.</translation>
    </message>
    <message>
        <source>It ends in the middle, in line %1. Try again.</source>
        <translation>Σταματά στη μέση, στη γραμμή %1. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>Η γραμμή %1 δεν διαβάζεται: %2</translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message>
        <source>Copy the text for %1</source>
        <translation>Αντιγραφή κειμένου για %1</translation>
    </message>
    <message>
        <source>Copy the first comment</source>
        <translation>Αντιγραφή πρώτου σχολίου</translation>
    </message>
    <message>
        <source>Copy part %1</source>
        <translation>Αντιγραφή μέρους %1</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Άνοιγμα της σελίδας: %1</translation>
    </message>
    <message>
        <source>Say where it can be seen…</source>
        <translation>Γράψτε πού φαίνεται…</translation>
    </message>
    <message>
        <source>It is published: say where it can be seen…</source>
        <translation>Δημοσιεύτηκε: γράψτε πού φαίνεται…</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>This link is not opened</source>
        <translation>Ο σύνδεσμος δεν ανοίγεται</translation>
    </message>
    <message>
        <source>Stoa opens only web and mail addresses that say plainly where they lead. Nothing was started.</source>
        <translation>Το Stoa ανοίγει μόνο διευθύνσεις ιστού και e-mail που λένε καθαρά πού οδηγούν. Δεν ξεκίνησε τίποτα.</translation>
    </message>
    <message>
        <source>Open this link outside Stoa?</source>
        <translation>Να ανοίξει ο σύνδεσμος εκτός Stoa;</translation>
    </message>
    <message>
        <source>It leads to:</source>
        <translation>Οδηγεί εδώ:</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Άνοιγμα συνδέσμου</translation>
    </message>
    <message>
        <source>The link could not be opened</source>
        <translation>Ο σύνδεσμος δεν άνοιξε</translation>
    </message>
    <message>
        <source>No program on this computer took it. Is a browser installed?</source>
        <translation>Κανένα πρόγραμμα αυτού του υπολογιστή δεν τον ανέλαβε. Υπάρχει περιηγητής ιστού;</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Alive</source>
        <extracomment>Of a link</extracomment>
        <translation>Λειτουργεί</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>Of a link</extracomment>
        <translation>Άλλαξε διεύθυνση</translation>
    </message>
    <message>
        <source>Dead</source>
        <extracomment>Of a link</extracomment>
        <translation>Νεκρός</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Of a link: nobody can say from here whether it is alive</extracomment>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>the site has no such page (404)</source>
        <translation>ο ιστότοπος δεν έχει τέτοια σελίδα (404)</translation>
    </message>
    <message>
        <source>the site took the page away (410)</source>
        <translation>ο ιστότοπος αφαίρεσε τη σελίδα (410)</translation>
    </message>
    <message>
        <source>there is no site of this name</source>
        <translation>δεν υπάρχει ιστότοπος με αυτό το όνομα</translation>
    </message>
    <message>
        <source>its certificate does not fit, and browsers warn of it</source>
        <translation>το πιστοποιητικό του δεν ταιριάζει και οι περιηγητές προειδοποιούν</translation>
    </message>
    <message>
        <source>its certificate does not fit, as with every site right now</source>
        <translation>το πιστοποιητικό του δεν ταιριάζει, όπως αυτή τη στιγμή σε κάθε ιστότοπο</translation>
    </message>
    <message>
        <source>it stands at %1 now</source>
        <extracomment>%1 is an address</extracomment>
        <translation>τώρα βρίσκεται εδώ: %1</translation>
    </message>
    <message>
        <source>it ends at the front page: %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>καταλήγει στην αρχική σελίδα: %1</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>δεν υπήρχε σύνδεση</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>ο ιστότοπος δεν απαντά</translation>
    </message>
    <message>
        <source>the site took too long</source>
        <translation>ο ιστότοπος άργησε πολύ</translation>
    </message>
    <message>
        <source>the site lets only people in (%1): look at it yourself</source>
        <translation>ο ιστότοπος δέχεται μόνο ανθρώπους (%1): δείτε τον εσείς</translation>
    </message>
    <message>
        <source>the site was asked too often (429)</source>
        <translation>ο ιστότοπος δέχτηκε πάρα πολλά αιτήματα (429)</translation>
    </message>
    <message>
        <source>the site has trouble of its own (%1)</source>
        <translation>ο ιστότοπος έχει δικό του πρόβλημα (%1)</translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <translation>ο ιστότοπος απαντά με %1</translation>
    </message>
    <message>
        <source>the site sends on in a way that cannot be followed</source>
        <translation>ο ιστότοπος παραπέμπει με τρόπο που δεν γίνεται να ακολουθηθεί</translation>
    </message>
    <message>
        <source>this network asks for a sign-in first</source>
        <translation>αυτό το δίκτυο ζητά πρώτα σύνδεση χρήστη</translation>
    </message>
    <message>
        <source>the address is inside your own network: nobody else can open it</source>
        <translation>η διεύθυνση είναι μέσα στο δικό σας δίκτυο: κανείς άλλος δεν την ανοίγει</translation>
    </message>
    <message>
        <source>%1 is dead: %2. Looked at on %3.</source>
        <extracomment>%1 is a link, %2 the reason (&quot;the site has no such page (404)&quot;), %3 the day on which it was looked at.</extracomment>
        <translation>Νεκρός σύνδεσμος %1: %2. Έλεγχος: %3.</translation>
    </message>
    <message>
        <source>%1 has moved: %2. Looked at on %3.</source>
        <extracomment>%1 is a link, %2 where to (&quot;it stands at … now&quot;), %3 the day on which it was looked at.</extracomment>
        <translation>Ο σύνδεσμος %1 άλλαξε: %2. Έλεγχος: %3.</translation>
    </message>
    <message>
        <source>Whether %1 is alive could not be told: %2. Looked at on %3.</source>
        <extracomment>%1 is a link, %2 the reason (&quot;there was no connection&quot;), %3 the day on which it was looked at.</extracomment>
        <translation>Άγνωστο αν λειτουργεί ο σύνδεσμος %1: %2. Έλεγχος: %3.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>Length of a film in seconds</extracomment>
        <translation>%1 δ.</translation>
    </message>
    <message>
        <source>%1 is not of a kind that %2 takes: %3.</source>
        <extracomment>%1 is the name of a file, %2 a network, %3 kinds of files: &quot;JPEG, PNG&quot;</extracomment>
        <translation>%1: το %2 δεν δέχεται αυτό το είδος, μόνο %3.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <extracomment>%1 is the name of a file, %2 its size (&quot;12.4 MB&quot;), %3 a network, %4 what it takes (&quot;8 MB&quot;)</extracomment>
        <translation>%1: %2· το %3 δέχεται έως %4.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes %4 or more.</source>
        <translation>%1: πλάτος %2 εικονοστοιχεία· το %3 δέχεται από %4.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes at most %4.</source>
        <translation>%1: πλάτος %2 εικονοστοιχεία· το %3 δέχεται έως %4.</translation>
    </message>
    <message>
        <source>%1 has %2 million pixels; %3 takes at most %4 million.</source>
        <translation>%1: %2 εκατομμύρια εικονοστοιχεία· το %3 δέχεται έως %4 εκατομμύρια.</translation>
    </message>
    <message>
        <source>%1 has %2 pixels in width and height together; %3 takes at most %4.</source>
        <translation>%1: πλάτος και ύψος μαζί %2 εικονοστοιχεία· το %3 δέχεται έως %4.</translation>
    </message>
    <message>
        <source>%1 is too narrow for %2: the width is %3 of the height, and %2 takes %4 or more.</source>
        <translation>%1: πολύ στενό για το %2: το πλάτος είναι %3 του ύψους, και το %2 δέχεται από %4.</translation>
    </message>
    <message>
        <source>%1 is too wide for %2: the width is %3 times the height, and %2 takes at most %4.</source>
        <translation>%1: πολύ πλατύ για το %2: το πλάτος είναι %3 φορές το ύψος, και το %2 δέχεται έως %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 or more.</source>
        <extracomment>%2 and %4 are lengths: &quot;2:25&quot; or &quot;3 s&quot;</extracomment>
        <translation>%1: διάρκεια %2· το %3 δέχεται από %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes at most %4.</source>
        <extracomment>%2 and %4 are lengths: &quot;2:25&quot; or &quot;3 s&quot;</extracomment>
        <translation>%1: διάρκεια %2· το %3 δέχεται έως %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes one film in a post, not %n.</source>
        <translation>
            <numerusform>Το %1 δέχεται ένα βίντεο ανά δημοσίευση, όχι %n.</numerusform>
            <numerusform>Το %1 δέχεται ένα βίντεο ανά δημοσίευση, όχι %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes a film alone: %2 stands beside other media.</source>
        <translation>Το %1 δέχεται βίντεο μόνο του: το %2 έχει και άλλα αρχεία δίπλα του.</translation>
    </message>
    <message>
        <source>%1 takes a GIF alone: %2 stands beside other media.</source>
        <translation>Το %1 δέχεται GIF μόνο του: το %2 έχει και άλλα αρχεία δίπλα του.</translation>
    </message>
    <message>
        <source>As far as is known: %1</source>
        <extracomment>%1 is a whole sentence: &quot;loaf.png is 12.4 MB; Telegram takes 10 MB.&quot;</extracomment>
        <translation>Απ’ όσο γνωρίζουμε: %1</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>Reach</source>
        <translation>Απήχηση</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Εμφανίσεις</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Μου αρέσει</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Σχόλια</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Κοινοποιήσεις</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Αποθηκεύσεις</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>Κλικ σε συνδέσμους</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Παράπονα</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Ακόλουθοι</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Νέοι ακόλουθοι</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Αποχωρήσεις</translation>
    </message>
    <message>
        <source>Joins less leaves, as the network counts</source>
        <translation>Νέοι μείον αποχωρήσεις, όπως μετράει το δίκτυο</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Επισκέψεις στο προφίλ</translation>
    </message>
    <message>
        <source>Watch time, hours</source>
        <translation>Χρόνος προβολής, ώρες</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Δημοσιεύσεις που βγήκαν</translation>
    </message>
    <message>
        <source>Engagements, as the network counts</source>
        <translation>Αλληλεπιδράσεις, όπως μετράει το δίκτυο</translation>
    </message>
    <message>
        <source>Reach of ads</source>
        <translation>Απήχηση διαφημίσεων</translation>
    </message>
    <message>
        <source>Impressions of ads</source>
        <translation>Εμφανίσεις διαφημίσεων</translation>
    </message>
    <message>
        <source>Clicks on ads</source>
        <translation>Κλικ σε διαφημίσεις</translation>
    </message>
    <message>
        <source>Views of ads</source>
        <translation>Προβολές διαφημίσεων</translation>
    </message>
    <message>
        <source>Engagements with ads</source>
        <translation>Αλληλεπιδράσεις με διαφημίσεις</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Visitors of the site</source>
        <translation>Επισκέπτες του ιστοτόπου</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Αγοραστές</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Έσοδα</translation>
    </message>
    <message>
        <source>Views of media</source>
        <translation>Προβολές πολυμέσων</translation>
    </message>
    <message>
        <source>Engagements with media</source>
        <translation>Αλληλεπιδράσεις με πολυμέσα</translation>
    </message>
    <message>
        <source>Clicks on the profile</source>
        <translation>Κλικ στο προφίλ</translation>
    </message>
    <message>
        <source>Details opened</source>
        <translation>Άνοιγμα λεπτομερειών</translation>
    </message>
    <message>
        <source>Hashtag clicks</source>
        <translation>Κλικ σε hashtag</translation>
    </message>
    <message>
        <source>Permalink clicks</source>
        <translation>Κλικ στον μόνιμο σύνδεσμο</translation>
    </message>
    <message>
        <source>Follows from posts</source>
        <translation>Ακόλουθοι από δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Share button</source>
        <translation>Κουμπί κοινοποίησης</translation>
    </message>
    <message>
        <source>App opened</source>
        <translation>Άνοιγμα εφαρμογής</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>Εγκατάσταση εφαρμογής</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>Αποστολή με e-mail</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Τηλεφωνήματα</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Δεν μου αρέσει</translation>
    </message>
    <message>
        <source>Engaged views</source>
        <translation>Προβολές με ενδιαφέρον</translation>
    </message>
    <message>
        <source>YouTube Premium views</source>
        <translation>Προβολές YouTube Premium</translation>
    </message>
    <message>
        <source>Shown in feed</source>
        <translation>Εμφανίσεις στη ροή</translation>
    </message>
    <message>
        <source>Clicks anywhere on posts</source>
        <translation>Κλικ οπουδήποτε στη δημοσίευση</translation>
    </message>
    <message>
        <source>Impressions among followers</source>
        <translation>Εμφανίσεις σε ακόλουθους</translation>
    </message>
    <message>
        <source>Engaged people</source>
        <translation>Άτομα που αλληλεπίδρασαν</translation>
    </message>
    <message>
        <source>People who clicked</source>
        <translation>Άτομα που έκαναν κλικ</translation>
    </message>
    <message>
        <source>Reach among followers</source>
        <translation>Απήχηση σε ακόλουθους</translation>
    </message>
    <message>
        <source>Engaged followers</source>
        <translation>Ακόλουθοι που αλληλεπίδρασαν</translation>
    </message>
    <message>
        <source>Unique viewers</source>
        <translation>Μοναδικοί θεατές</translation>
    </message>
    <message>
        <source>New viewers</source>
        <translation>Νέοι θεατές</translation>
    </message>
    <message>
        <source>Returning viewers</source>
        <translation>Θεατές που επέστρεψαν</translation>
    </message>
    <message>
        <source>Casual viewers</source>
        <translation>Περιστασιακοί θεατές</translation>
    </message>
    <message>
        <source>Regular viewers</source>
        <translation>Τακτικοί θεατές</translation>
    </message>
    <message>
        <source>Views per viewer</source>
        <translation>Προβολές ανά θεατή</translation>
    </message>
    <message>
        <source>Average view duration</source>
        <translation>Μέση διάρκεια προβολής</translation>
    </message>
    <message>
        <source>Average share viewed</source>
        <translation>Μέσο μέρος που προβλήθηκε</translation>
    </message>
    <message>
        <source>Stayed to watch</source>
        <translation>Έμειναν να δουν</translation>
    </message>
    <message>
        <source>Viewed, not swiped away</source>
        <translation>Είδαν, δεν προσπέρασαν</translation>
    </message>
    <message>
        <source>Click rate of thumbnails</source>
        <translation>Κλικ στη μικρογραφία, ποσοστό</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Αλληλεπιδράσεις</translation>
    </message>
    <message>
        <source>Engagement rate by reach</source>
        <translation>Αλληλεπίδραση προς απήχηση</translation>
    </message>
    <message>
        <source>Engagement rate by impressions</source>
        <translation>Αλληλεπίδραση προς εμφανίσεις</translation>
    </message>
    <message>
        <source>Engagement rate by followers</source>
        <translation>Αλληλεπίδραση προς ακόλουθους</translation>
    </message>
    <message>
        <source>Engagement rate, as the network counts</source>
        <translation>Αλληλεπίδραση, όπως μετράει το δίκτυο</translation>
    </message>
    <message>
        <source>Followers, net</source>
        <translation>Ακόλουθοι, καθαρά</translation>
    </message>
    <message>
        <source>CTR of posts</source>
        <translation>CTR δημοσιεύσεων</translation>
    </message>
    <message>
        <source>View rate of posts</source>
        <translation>Ποσοστό προβολής δημοσιεύσεων</translation>
    </message>
    <message>
        <source>VTR of ads</source>
        <translation>VTR διαφημίσεων</translation>
    </message>
    <message>
        <source>CTR of ads</source>
        <translation>CTR διαφημίσεων</translation>
    </message>
    <message>
        <source>Cost per click</source>
        <translation>Κόστος ανά κλικ</translation>
    </message>
    <message>
        <source>Cost per thousand impressions</source>
        <translation>Κόστος ανά χίλιες εμφανίσεις</translation>
    </message>
    <message>
        <source>Cost per buyer</source>
        <translation>Κόστος ανά αγοραστή</translation>
    </message>
    <message>
        <source>CTB: buyers of visitors</source>
        <translation>CTB: αγοραστές προς επισκέπτες</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Reach, sum of days</source>
        <translation>Απήχηση, άθροισμα ημερών</translation>
    </message>
    <message>
        <source>Reach, sum of posts</source>
        <translation>Απήχηση, άθροισμα δημοσιεύσεων</translation>
    </message>
    <message>
        <source>Reach of ads, sum of days</source>
        <translation>Απήχηση διαφημίσεων, άθροισμα ημερών</translation>
    </message>
    <message>
        <source>Visitors of the site, sum of days</source>
        <translation>Επισκέπτες του ιστοτόπου, άθροισμα ημερών</translation>
    </message>
    <message>
        <source>Followers, sum of posts</source>
        <translation>Ακόλουθοι, άθροισμα δημοσιεύσεων</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Φωτογραφία</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Βίντεο</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Γραφικό</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ήχος</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Άρθρο</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Δημοσκόπηση</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτηση</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>Μαρτυρία πελάτη</translation>
    </message>
    <message>
        <source>Frequent question</source>
        <translation>Συχνή ερώτηση</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Ενημερωτικό δελτίο</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Εκδήλωση</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Διαγωνισμός</translation>
    </message>
    <message>
        <source>sum of daily values of: %1</source>
        <translation>άθροισμα ημερήσιων τιμών: %1</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>όπως μετρήθηκε</translation>
    </message>
    <message>
        <source>(where counted)</source>
        <translation>(όπου μετριέται)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the change of a number</comment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 μονάδες</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date with the year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number, year</comment>
        <translation>Εβδομάδα %1, %2</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>χωρίς θέμα</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Όλο το διάστημα</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n posts</source>
        <translation>
            <numerusform>%1 από %n δημοσίευση</numerusform>
            <numerusform>%1 από %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>posts published in the range, values so far</source>
        <translation>δημοσιεύσεις του διαστήματος, τιμές ως τώρα</translation>
    </message>
    <message>
        <source>what happened in the range</source>
        <translation>τι έγινε στο διάστημα</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without the year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>άγνωστο είδος</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days of accounts</source>
        <translation>
            <numerusform>%1 από %n ημέρα λογαριασμών</numerusform>
            <numerusform>%1 από %n ημέρες λογαριασμών</numerusform>
        </translation>
    </message>
    <message>
        <source>ER by reach</source>
        <translation>ER προς απήχηση</translation>
    </message>
    <message>
        <source>ER by impressions</source>
        <translation>ER προς εμφανίσεις</translation>
    </message>
    <message>
        <source>ER by followers</source>
        <translation>ER προς ακόλουθους</translation>
    </message>
    <message>
        <source>ER of network</source>
        <translation>ER του δικτύου</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Αλληλεπιδράσεις</translation>
    </message>
    <message>
        <source>Joins, net</source>
        <translation>Νέοι ακόλουθοι, καθαρά</translation>
    </message>
    <message>
        <source>Infographic</source>
        <translation>Infographic</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Παρουσίαση</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-book</translation>
    </message>
    <message>
        <source>Live event</source>
        <translation>Ζωντανή μετάδοση</translation>
    </message>
    <message>
        <source>sum of the posts’ values of: %1</source>
        <translation>άθροισμα τιμών των δημοσιεύσεων: %1</translation>
    </message>
    <message>
        <source>no special day</source>
        <translation>χωρίς αφορμή</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>λίγα στοιχεία</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, from, to</comment>
        <translation>%1 (%2 έως %3)</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>χωρίς σαφή διαφορά</translation>
    </message>
    <message>
        <source>better than the rest</source>
        <translation>καλύτερα από τις υπόλοιπες</translation>
    </message>
    <message>
        <source>worse than the rest</source>
        <translation>χειρότερα από τις υπόλοιπες</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Forum</source>
        <translation>Φόρουμ</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Ιστολόγιο</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ιστότοπος</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Πρόβα</translation>
    </message>
</context>
<context>
    <name>OpeningOffers</name>
    <message>
        <source>This project was not opened</source>
        <translation>Το έργο δεν άνοιξε</translation>
    </message>
    <message>
        <source>A clean copy can be made of it: %1, %2. What Stoa does not know is left out: %3.</source>
        <translation>Μπορεί να γίνει ένα καθαρό αντίγραφο: %1, %2. Όσα δεν γνωρίζει το Stoa μένουν έξω: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n δημοσίευση</numerusform>
            <numerusform>%n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n σχόλιο</numerusform>
            <numerusform>%n σχόλια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n γραμμή</numerusform>
            <numerusform>%n γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>The file alone is whole, so a copy of it can be opened. It may lack the very last change.</source>
        <translation>Το αρχείο από μόνο του είναι ακέραιο, άρα μπορεί να ανοίξει ένα αντίγραφό του. Ίσως λείπει η τελευταία αλλαγή.</translation>
    </message>
    <message>
        <source>Open a clean copy</source>
        <translation>Άνοιγμα καθαρού αντιγράφου</translation>
    </message>
    <message>
        <source>%1 (clean copy)</source>
        <translation>%1 (καθαρό αντίγραφο)</translation>
    </message>
    <message>
        <source>Where to put the clean copy</source>
        <translation>Πού να μπει το καθαρό αντίγραφο</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Έργα Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>The clean copy was not made</source>
        <translation>Το καθαρό αντίγραφο δεν έγινε</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Αποθήκευση όσων διαβάζονται</translation>
    </message>
    <message>
        <source>Reading %1 page by page</source>
        <translation>Ανάγνωση του %1 σελίδα προς σελίδα</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Δεν διαβάστηκε τίποτα</translation>
    </message>
    <message>
        <source>Could be read: %1, %2.</source>
        <translation>Διαβάστηκαν: %1, %2.</translation>
    </message>
    <message>
        <source>Some of what was between them is lost. The damaged file stays as it is.</source>
        <translation>Κάποια ανάμεσά τους χάθηκαν. Το κατεστραμμένο αρχείο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Every row could be read. The damaged file stays as it is.</source>
        <translation>Διαβάστηκαν όλες οι εγγραφές. Το κατεστραμμένο αρχείο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Αποθήκευση όσων διαβάζονται</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Αποθήκευση σε νέο αρχείο</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>πριν από %n λεπτό</numerusform>
            <numerusform>πριν από %n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>πριν από %n ώρα</numerusform>
            <numerusform>πριν από %n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>πριν από %n ημέρα</numerusform>
            <numerusform>πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a way back</source>
        <translation>Αναζήτηση τρόπου επαναφοράς</translation>
    </message>
    <message>
        <source>Comparing %1 with its backup</source>
        <translation>Σύγκριση του %1 με το αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>What the damaged file has beyond it cannot be told: it cannot be read.</source>
        <translation>Τι έχει παραπάνω το κατεστραμμένο αρχείο δεν γίνεται να ειπωθεί: δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>It has everything that the damaged file has.</source>
        <translation>Έχει όλα όσα έχει το κατεστραμμένο αρχείο.</translation>
    </message>
    <message>
        <source>It has everything that can still be read of the damaged file.</source>
        <translation>Έχει όλα όσα διαβάζονται ακόμη από το κατεστραμμένο αρχείο.</translation>
    </message>
    <message>
        <source>It lacks what is newer in the damaged file: %1, %2, %3.</source>
        <translation>Του λείπουν τα νεότερα του κατεστραμμένου αρχείου: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <extracomment>Steps of the history.</extracomment>
        <translation>
            <numerusform>%n αλλαγή</numerusform>
            <numerusform>%n αλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of that file cannot be read; there may be more.</source>
        <translation>Μέρη του αρχείου δεν διαβάζονται· ίσως υπάρχουν κι άλλα.</translation>
    </message>
    <message>
        <source>Stoa has a backup of %1, %2.</source>
        <translation>Υπάρχει αντίγραφο ασφαλείας: %1, %2.</translation>
    </message>
    <message>
        <source>The backup would be put beside the file under a name of its own and opened; the file stays as it is.</source>
        <translation>Το αντίγραφο θα μπει δίπλα στο αρχείο με δικό του όνομα και θα ανοίξει· το αρχείο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>Άνοιγμα του αντιγράφου: %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>αντίγραφο</translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message>
        <source>Erase this person for good?</source>
        <translation>Να διαγραφεί οριστικά αυτό το πρόσωπο;</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Οριστική διαγραφή: %1;</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Αυτό δεν μπορεί να αναιρεθεί.</translation>
    </message>
    <message numerus="yes">
        <source>Undo ends here: the %n step(s) so far stay done and can no longer be taken back.</source>
        <translation>
            <numerusform>Η αναίρεση σταματά εδώ: το %n βήμα ως τώρα μένει και δεν μπορεί πια να αναιρεθεί.</numerusform>
            <numerusform>Η αναίρεση σταματά εδώ: τα %n βήματα ως τώρα μένουν και δεν μπορούν πια να αναιρεθούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>All backups of this project on this computer are removed, and one fresh backup takes their place.</source>
        <translation>Όλα τα αντίγραφα ασφαλείας αυτού του έργου σε αυτόν τον υπολογιστή αφαιρούνται και τη θέση τους παίρνει ένα νέο.</translation>
    </message>
    <message>
        <source>The comments stay as empty ones with their time, state and labels, so that the numbers of your reports stay right.</source>
        <translation>Τα σχόλια μένουν κενά, με την ώρα, την κατάσταση και τις ετικέτες τους, ώστε οι αριθμοί στις αναφορές σας να παραμείνουν σωστοί.</translation>
    </message>
    <message>
        <source>What others wrote about the person stays, and so do your own posts and rules.</source>
        <translation>Όσα έγραψαν άλλοι για το πρόσωπο μένουν, όπως και οι δικές σας δημοσιεύσεις και οι κανόνες σας.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) name this person: change them yourself.</source>
        <translation>
            <numerusform>%n δημοσίευση αναφέρει αυτό το πρόσωπο: αλλάξτε την εσείς.</numerusform>
            <numerusform>%n δημοσιεύσεις αναφέρουν αυτό το πρόσωπο: αλλάξτε τις εσείς.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that you saved elsewhere, sent to somebody or keep on another computer are not touched.</source>
        <translation>Αντίγραφα που αποθηκεύσατε αλλού, στείλατε σε κάποιον ή έχετε σε άλλον υπολογιστή δεν αλλάζουν.</translation>
    </message>
    <message numerus="yes">
        <source>The name and the words of %n comment(s) are erased everywhere in this project: in the inbox, in search, and in earlier versions of posts that name or quote the person.</source>
        <translation>
            <numerusform>Το όνομα και τα λόγια %n σχολίου σβήνονται παντού σε αυτό το έργο: στα εισερχόμενα, στην αναζήτηση και σε παλαιότερες εκδόσεις δημοσιεύσεων που αναφέρουν το πρόσωπο ή τα λόγια του.</numerusform>
            <numerusform>Το όνομα και τα λόγια %n σχολίων σβήνονται παντού σε αυτό το έργο: στα εισερχόμενα, στην αναζήτηση και σε παλαιότερες εκδόσεις δημοσιεύσεων που αναφέρουν το πρόσωπο ή τα λόγια του.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes (%1) and replies (%2) beside them are erased too.</source>
        <translation>Σβήνονται και οι δικές σας σημειώσεις (%1) και απαντήσεις (%2) δίπλα τους.</translation>
    </message>
</context>
<context>
    <name>PictureTemplates</name>
    <message>
        <source>The title of the post</source>
        <translation>Ο τίτλος της δημοσίευσης</translation>
    </message>
    <message>
        <source>The first paragraph of the post stands here, as long as it is.</source>
        <translation>Εδώ μπαίνει η πρώτη παράγραφος της δημοσίευσης, όσο μεγάλη κι αν είναι.</translation>
    </message>
    <message>
        <source>#Theme</source>
        <translation>#Θέμα</translation>
    </message>
    <message>
        <source>1 December</source>
        <translation>1 Δεκεμβρίου</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>Photo</source>
        <translation>Φωτογραφία</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Βίντεο</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Γραφικό</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ήχος</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Άρθρο</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Δημοσκόπηση</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτηση</translation>
    </message>
    <message>
        <source>Link to others</source>
        <translation>Σύνδεσμος σε τρίτους</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Μαρτυρία πελάτη</translation>
    </message>
    <message>
        <source>Frequent question</source>
        <translation>Συχνή ερώτηση</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Ενημερωτικό δελτίο</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Εκδήλωση</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Διαγωνισμός</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Χρήσιμο</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>No account chosen: it goes nowhere.</source>
        <translation>Χωρίς λογαριασμό: δεν πάει πουθενά.</translation>
    </message>
    <message>
        <source>Neither text nor media yet.</source>
        <translation>Ούτε κείμενο ούτε πολυμέσα ακόμα.</translation>
    </message>
    <message>
        <source>Too long for %1: %2 of %3.</source>
        <translation>Πολύ μεγάλο για %1: %2 από %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without alternative text.</source>
        <translation>
            <numerusform>%n εικόνα χωρίς εναλλακτικό κείμενο.</numerusform>
            <numerusform>%n εικόνες χωρίς εναλλακτικό κείμενο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has another post %n minute(s) away.</source>
        <translation>
            <numerusform>Το %1 έχει άλλη δημοσίευση σε απόσταση %n λεπτού.</numerusform>
            <numerusform>Το %1 έχει άλλη δημοσίευση σε απόσταση %n λεπτών.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text lacks the theme’s hashtag #%1.</source>
        <translation>Στο κείμενο λείπει το hashtag του θέματος #%1.</translation>
    </message>
    <message>
        <source>That time does not exist on this day: the clocks go forward.</source>
        <translation>Αυτή η ώρα δεν υπάρχει εκείνη τη μέρα: τα ρολόγια πάνε μπροστά.</translation>
    </message>
    <message>
        <source>That time comes twice on this day: the first is taken.</source>
        <translation>Αυτή η ώρα έρχεται δύο φορές εκείνη τη μέρα: ισχύει η πρώτη.</translation>
    </message>
    <message>
        <source>Its time is over, and it was not published.</source>
        <translation>Η ώρα της πέρασε και δεν δημοσιεύτηκε.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Day of the week, day, month: &quot;Tuesday 16 December&quot;. Letters as in QDate::toString().</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Short day of the week, day, month: &quot;Tue 16 Dec&quot;. Letters as in QDate::toString().</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Post without text</source>
        <translation>Δημοσίευση χωρίς κείμενο</translation>
    </message>
    <message>
        <source>%1 is an account of another client: %2.</source>
        <extracomment>%1 is an account as it is named in the post (&quot;@anna&quot;), %2 the name of another client&apos;s project.</extracomment>
        <translation>Ο λογαριασμός %1 είναι άλλου πελάτη: %2.</translation>
    </message>
    <message>
        <source>The link to %1 belongs to another client: %2.</source>
        <extracomment>%1 is a site (&quot;anna.example&quot;), %2 the name of another client&apos;s project.</extracomment>
        <translation>Ο σύνδεσμος %1 είναι άλλου πελάτη: %2.</translation>
    </message>
    <message>
        <source>%1 is a hashtag of another client: %2.</source>
        <extracomment>%1 is a hashtag with its sign, %2 the name of another client&apos;s project.</extracomment>
        <translation>Το hashtag %1 είναι άλλου πελάτη: %2.</translation>
    </message>
    <message>
        <source>%1 is a picture of another client: %2.</source>
        <extracomment>%1 is the name of a file, %2 the name of another client&apos;s project.</extracomment>
        <translation>Η εικόνα %1 είναι άλλου πελάτη: %2.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Days from %1 to %2, for example &quot;15 – 21 December 2025&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 calls for quiet, and this post looks cheerful: %2.</source>
        <extracomment>%1 is the name of a day, %2 why the post looks cheerful: &quot;it is an offer&quot;</extracomment>
        <translation>%1: μέρα για σιωπή, και η δημοσίευση μοιάζει εύθυμη: %2.</translation>
    </message>
    <message>
        <source>it is a contest</source>
        <translation>είναι διαγωνισμός</translation>
    </message>
    <message>
        <source>it is an offer</source>
        <translation>είναι προσφορά</translation>
    </message>
    <message>
        <source>it sells</source>
        <translation>πουλάει</translation>
    </message>
    <message>
        <source>there are emoji of joy in it</source>
        <translation>έχει χαρούμενα emoji</translation>
    </message>
    <message>
        <source>there are exclamation marks in it</source>
        <translation>έχει θαυμαστικά</translation>
    </message>
    <message>
        <source>The rights to %1 end before it goes out: from %2 on there are none.</source>
        <extracomment>%1 is the name of a file, %2 a date.</extracomment>
        <translation>Τα δικαιώματα για %1 λήγουν πριν βγει: από %2 δεν υπάρχουν.</translation>
    </message>
    <message>
        <source>Somebody shown in %1 does not agree.</source>
        <translation>Κάποιος που φαίνεται στο %1 δεν συναινεί.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s) nobody noted where they come from.</source>
        <translation>
            <numerusform>Για %n αρχείο δεν έχει γραφτεί από πού προέρχεται.</numerusform>
            <numerusform>Για %n αρχεία δεν έχει γραφτεί από πού προέρχονται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the contest’s checklist are open.</source>
        <translation>
            <numerusform>%n σημείο της λίστας ελέγχου του διαγωνισμού είναι ανοιχτό.</numerusform>
            <numerusform>%n σημεία της λίστας ελέγχου του διαγωνισμού είναι ανοιχτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Infographic</source>
        <translation>Infographic</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Παρουσίαση</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-book</translation>
    </message>
    <message>
        <source>Live event</source>
        <translation>Ζωντανή μετάδοση</translation>
    </message>
    <message>
        <source>A place was left open: %1</source>
        <extracomment>%1 is a place that was left open, as it stands in the text: &quot;{name}&quot;</extracomment>
        <translation>Έμεινε κενό: %1</translation>
    </message>
    <message>
        <source>%1 is the hashtag of another theme.</source>
        <extracomment>%1 is a hashtag with its sign</extracomment>
        <translation>Το %1 είναι hashtag άλλου θέματος.</translation>
    </message>
    <message>
        <source>%1 takes %3 hashtags, the text has %2.</source>
        <translation>Hashtags: το %1 δέχεται %3, το κείμενο έχει %2.</translation>
    </message>
    <message numerus="yes">
        <source>A poll on %1 has at least %n option(s).</source>
        <translation>
            <numerusform>Μια δημοσκόπηση στο %1 έχει τουλάχιστον %n επιλογή.</numerusform>
            <numerusform>Μια δημοσκόπηση στο %1 έχει τουλάχιστον %n επιλογές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll on %1 has at most %n option(s).</source>
        <translation>
            <numerusform>Μια δημοσκόπηση στο %1 έχει το πολύ %n επιλογή.</numerusform>
            <numerusform>Μια δημοσκόπηση στο %1 έχει το πολύ %n επιλογές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n picture(s) or film(s).</source>
        <translation>
            <numerusform>Το %1 δέχεται το πολύ %n εικόνα ή βίντεο.</numerusform>
            <numerusform>Το %1 δέχεται το πολύ %n εικόνες ή βίντεο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are late.</source>
        <translation>
            <numerusform>%n εργασία έχει καθυστερήσει.</numerusform>
            <numerusform>%n εργασίες έχουν καθυστερήσει.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words stand in the post of %1: %2</source>
        <extracomment>%1 is a day, %2 the headline of the other post</extracomment>
        <translation>Το ίδιο κείμενο έχει και η δημοσίευση %1: %2</translation>
    </message>
    <message>
        <source>Nearly the same (%3 %) stands in the post of %1: %2</source>
        <translation>Σχεδόν το ίδιο (%3 %) έχει και η δημοσίευση %1: %2</translation>
    </message>
    <message>
        <source>First comment too long for %1: %2 of %3.</source>
        <translation>Το πρώτο σχόλιο είναι πολύ μεγάλο για %1: %2 από %3.</translation>
    </message>
    <message>
        <source>Part %4 too long for %1: %2 of %3.</source>
        <translation>Το μέρος %4 είναι πολύ μεγάλο για %1: %2 από %3.</translation>
    </message>
    <message>
        <source>Option %4 too long for %1: %2 of %3.</source>
        <translation>Η επιλογή %4 είναι πολύ μεγάλη για %1: %2 από %3.</translation>
    </message>
    <message>
        <source>Tags too long for %1: %2 of %3.</source>
        <translation>Οι λέξεις αναζήτησης είναι πολλές για %1: %2 από %3.</translation>
    </message>
    <message>
        <source>Title of the film too long for %1: %2 of %3.</source>
        <translation>Ο τίτλος του βίντεο είναι πολύ μεγάλος για %1: %2 από %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n post(s) on this day; agreed: %2.</source>
        <translation>
            <numerusform>%1: %n δημοσίευση αυτή τη μέρα· συμφωνήθηκαν: %2.</numerusform>
            <numerusform>%1: %n δημοσιεύσεις αυτή τη μέρα· συμφωνήθηκαν: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>την ίδια ώρα</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n μέρα πριν</numerusform>
            <numerusform>%n μέρες πριν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n μέρα μετά</numerusform>
            <numerusform>%n μέρες μετά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 before</source>
        <extracomment>%1 is hours and minutes: &quot;2 days and 04:30 after&quot;</extracomment>
        <translation>
            <numerusform>%n μέρα και %1 πριν</numerusform>
            <numerusform>%n μέρες και %1 πριν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 after</source>
        <translation>
            <numerusform>%n μέρα και %1 μετά</numerusform>
            <numerusform>%n μέρες και %1 μετά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n ώρα πριν</numerusform>
            <numerusform>%n ώρες πριν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after</source>
        <translation>
            <numerusform>%n ώρα μετά</numerusform>
            <numerusform>%n ώρες μετά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n λεπτό πριν</numerusform>
            <numerusform>%n λεπτά πριν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after</source>
        <translation>
            <numerusform>%n λεπτό μετά</numerusform>
            <numerusform>%n λεπτά μετά</numerusform>
        </translation>
    </message>
    <message>
        <source>Companion of “%1”</source>
        <extracomment>%1 is the headline of the parent, %2 how far off: &quot;2 days after&quot;</extracomment>
        <translation>Συνοδεύει: «%1»</translation>
    </message>
    <message>
        <source>Companion of “%1”, %2</source>
        <translation>Συνοδεύει: «%1», %2</translation>
    </message>
    <message numerus="yes">
        <source>It has %n companion post(s).</source>
        <translation>
            <numerusform>Έχει %n συνοδευτική δημοσίευση.</numerusform>
            <numerusform>Έχει %n συνοδευτικές δημοσιεύσεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thumbnail for %1 is not in the library any more.</source>
        <translation>Η μικρογραφία για %1 δεν είναι πια στη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>The thumbnail for %1 has to be a JPEG or a PNG.</source>
        <translation>Η μικρογραφία για %1 πρέπει να είναι JPEG ή PNG.</translation>
    </message>
    <message>
        <source>The thumbnail is too large for %1, which takes %2.</source>
        <extracomment>%2 is a size such as &quot;2 MB&quot;</extracomment>
        <translation>Η μικρογραφία είναι πολύ μεγάλη για %1, που δέχεται %2.</translation>
    </message>
    <message numerus="yes">
        <source>The thumbnail would be blurred on %1, which shows it %n pixel(s) wide.</source>
        <translation>
            <numerusform>Η μικρογραφία θα έβγαινε θολή στο %1, που τη δείχνει με πλάτος %n pixel.</numerusform>
            <numerusform>Η μικρογραφία θα έβγαινε θολή στο %1, που τη δείχνει με πλάτος %n pixel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows thumbnails in another shape: this one would be cut.</source>
        <translation>Το %1 δείχνει τις μικρογραφίες σε άλλο σχήμα: αυτή θα κοβόταν.</translation>
    </message>
    <message>
        <source>Neither text nor media for %1.</source>
        <translation>Ούτε κείμενο ούτε αρχεία για: %1.</translation>
    </message>
    <message>
        <source>%1 takes no post without a picture or a film.</source>
        <translation>Το %1 δεν δέχεται δημοσίευση χωρίς εικόνα ή βίντεο.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>A day as the title of a page, for example &quot;Tue 16 December 2025&quot;</extracomment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 has another post at the same time.</source>
        <translation>Το %1 έχει άλλη δημοσίευση την ίδια ώρα.</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n ακόμα</numerusform>
            <numerusform>+%n ακόμα</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts are planned for this time.</source>
        <translation>Δεν υπάρχουν δημοσιεύσεις για αυτό το διάστημα.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n δημοσίευση</numerusform>
            <numerusform>%n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>All posts of the month</source>
        <translation>Όλες οι δημοσιεύσεις του μήνα</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Συντάχθηκε: %1</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>Ώρες: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Σελίδα %1 από %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>%1 is a time of day: the text of that post goes on here.</extracomment>
        <translation>%1, συνέχεια</translation>
    </message>
    <message>
        <source>Text to come</source>
        <translation>Το κείμενο θα ακολουθήσει</translation>
    </message>
    <message>
        <source>The day on which the post goes out; empty: an idea without a date</source>
        <translation>Η μέρα που βγαίνει η δημοσίευση· κενό: ιδέα χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>The time of day, in the time zone named below</source>
        <translation>Η ώρα, στη ζώνη ώρας που αναφέρεται παρακάτω</translation>
    </message>
    <message>
        <source>Where the post goes: network and name, several with ; between</source>
        <translation>Πού πάει η δημοσίευση: δίκτυο και όνομα, πολλά με ; ανάμεσα</translation>
    </message>
    <message>
        <source>The text of the post</source>
        <translation>Το κείμενο της δημοσίευσης</translation>
    </message>
    <message>
        <source>What the post is</source>
        <translation>Τι είναι η δημοσίευση</translation>
    </message>
    <message>
        <source>How far the post is on its way out</source>
        <translation>Σε ποιο στάδιο βρίσκεται η δημοσίευση</translation>
    </message>
    <message>
        <source>The hashtag of the weekday’s theme</source>
        <translation>Το hashtag του θέματος της μέρας</translation>
    </message>
    <message>
        <source>Labels, several with ; between</source>
        <translation>Ετικέτες, πολλές με ; ανάμεσα</translation>
    </message>
    <message>
        <source>What the post is called in the plan; readers never see it</source>
        <translation>Το όνομα της δημοσίευσης στο πρόγραμμα· το κοινό δεν το βλέπει</translation>
    </message>
    <message>
        <source>The page that the post leads to</source>
        <translation>Η σελίδα όπου οδηγεί η δημοσίευση</translation>
    </message>
    <message>
        <source>Names of the pictures, films and sounds</source>
        <translation>Ονόματα των εικόνων, βίντεο και ήχων</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Σημασία</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Δημοσιεύσεις</translation>
    </message>
</context>
<context>
    <name>RejectWords</name>
    <message>
        <source>A value is missing.</source>
        <translation>Λείπει μια τιμή.</translation>
    </message>
    <message>
        <source>There is no such date: %1</source>
        <translation>Δεν υπάρχει τέτοια ημερομηνία: %1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>Αυτό δεν είναι ημερομηνία: %1</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart: %1</source>
        <translation>Μέρα και μήνας δεν ξεχωρίζουν: %1</translation>
    </message>
    <message>
        <source>This date is out of range: %1</source>
        <translation>Η ημερομηνία είναι εκτός ορίων: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>Αυτό δεν είναι αριθμός: %1</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>Το %1 δεν είναι ανάμεσα σε %2 και %3.</translation>
    </message>
    <message>
        <source>This value is not known: %1</source>
        <translation>Άγνωστη τιμή: %1</translation>
    </message>
    <message>
        <source>%1 columns instead of %2.</source>
        <translation>%1 στήλες αντί για %2.</translation>
    </message>
    <message>
        <source>%1 columns, but %2 headers.</source>
        <translation>%1 στήλες, αλλά %2 κεφαλίδες.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are possible.</source>
        <translation>%1 χαρακτήρες· χωρούν έως %2.</translation>
    </message>
    <message>
        <source>The same id stands further up with other content: %1</source>
        <translation>Το ίδιο αναγνωριστικό υπάρχει πιο πάνω με άλλο περιεχόμενο: %1</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Δεν υπάρχει λογαριασμός %1.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Αναγνωριστικό</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Συντάκτης</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Απαντά σε</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Μου αρέσει</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Πολυμέσα</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Αντικείμενο</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Δείκτης</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Κόμμα</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ερωτηματικό (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Στηλοθέτης</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Πρώτα η μέρα: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Πρώτα ο μήνας: 12/31/2026</translation>
    </message>
    <message>
        <source>Nobody knows this time zone: %1</source>
        <translation>Άγνωστη ζώνη ώρας: %1</translation>
    </message>
    <message>
        <source>It comes again more often than daily, which no post does: %1</source>
        <translation>Επαναλαμβάνεται συχνότερα από κάθε μέρα, κάτι που καμία δημοσίευση δεν κάνει: %1</translation>
    </message>
    <message>
        <source>It goes on for longer; its first %1 times were taken, until %2.</source>
        <translation>Συνεχίζεται και μετά· μπήκαν οι πρώτες %1 φορές, έως %2.</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>after a list of texts</comment>
        <translation>
            <numerusform>%1 και %n ακόμα</numerusform>
            <numerusform>%1 και %n ακόμα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has the word %1</source>
        <translation>
            <numerusform>έχει τη λέξη %1</numerusform>
            <numerusform>έχει μία από τις λέξεις %1</numerusform>
        </translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>λέει %1</translation>
    </message>
    <message>
        <source>has a word beginning with %1</source>
        <translation>έχει λέξη που αρχίζει με %1</translation>
    </message>
    <message>
        <source>has exactly %1</source>
        <translation>έχει ακριβώς %1</translation>
    </message>
    <message>
        <source>has %1 anywhere, inside words too</source>
        <translation>έχει %1 οπουδήποτε, και μέσα σε λέξεις</translation>
    </message>
    <message>
        <source>fits the expression %1</source>
        <translation>ταιριάζει στην έκφραση %1</translation>
    </message>
    <message>
        <source>is by %1</source>
        <translation>είναι από %1</translation>
    </message>
    <message>
        <source>is on the account %1</source>
        <translation>είναι στον λογαριασμό %1</translation>
    </message>
    <message>
        <source>is on %1</source>
        <comment>a network</comment>
        <translation>είναι στο %1</translation>
    </message>
    <message>
        <source>is a %1</source>
        <comment>comment, mention, message or review</comment>
        <translation>είναι %1</translation>
    </message>
    <message>
        <source>was written at %1</source>
        <comment>a range of hours</comment>
        <translation>γράφτηκε στις %1</translation>
    </message>
    <message>
        <source>was written on %1</source>
        <comment>days of the week</comment>
        <translation>γράφτηκε %1</translation>
    </message>
    <message>
        <source>contains a link</source>
        <translation>περιέχει σύνδεσμο</translation>
    </message>
    <message>
        <source>contains a link to %1</source>
        <translation>περιέχει σύνδεσμο προς %1</translation>
    </message>
    <message>
        <source>contains a link to a domain other than %1</source>
        <translation>περιέχει σύνδεσμο προς domain εκτός από %1</translation>
    </message>
    <message>
        <source>contains a link to a domain that is not ours</source>
        <translation>περιέχει σύνδεσμο προς domain που δεν είναι δικό μας</translation>
    </message>
    <message>
        <source>contains a telephone number</source>
        <translation>περιέχει τηλέφωνο</translation>
    </message>
    <message>
        <source>contains an e-mail address</source>
        <translation>περιέχει διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>has at least %1 % of capital letters</source>
        <translation>έχει τουλάχιστον %1 % κεφαλαία</translation>
    </message>
    <message numerus="yes">
        <source>repeats a character %n times</source>
        <translation>
            <numerusform>επαναλαμβάνει χαρακτήρα %n φορά</numerusform>
            <numerusform>επαναλαμβάνει χαρακτήρα %n φορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeats a word %n times</source>
        <translation>
            <numerusform>επαναλαμβάνει λέξη %n φορά</numerusform>
            <numerusform>επαναλαμβάνει λέξη %n φορές</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Λέξεις</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Φράση</translation>
    </message>
    <message>
        <source>Beginnings of words</source>
        <translation>Αρχές λέξεων</translation>
    </message>
    <message>
        <source>Exactly as written</source>
        <translation>Ακριβώς όπως γράφεται</translation>
    </message>
    <message>
        <source>Anywhere, inside words too</source>
        <translation>Οπουδήποτε, και μέσα σε λέξεις</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Κανονική έκφραση</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>Οποιοσδήποτε σύνδεσμος</translation>
    </message>
    <message>
        <source>Link to certain domains</source>
        <translation>Σύνδεσμος σε ορισμένα domain</translation>
    </message>
    <message>
        <source>Link to other domains</source>
        <translation>Σύνδεσμος σε άλλα domain</translation>
    </message>
    <message>
        <source>Link that is not ours</source>
        <translation>Σύνδεσμος που δεν είναι δικός μας</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Κεφαλαία</translation>
    </message>
    <message>
        <source>Repeated character</source>
        <translation>Επαναλαμβανόμενος χαρακτήρας</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>Επαναλαμβανόμενη λέξη</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Συντάκτης</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>Είδος σχολίου</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ώρα της μέρας</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Μέρα της εβδομάδας</translation>
    </message>
    <message>
        <source>all of these are true</source>
        <translation>ισχύουν όλα αυτά</translation>
    </message>
    <message>
        <source>one of these is true</source>
        <translation>ισχύει ένα από αυτά</translation>
    </message>
    <message>
        <source>none of these is true</source>
        <translation>δεν ισχύει κανένα από αυτά</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two conditions</comment>
        <translation>και</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two conditions</comment>
        <translation>ή</translation>
    </message>
    <message>
        <source>label it “%1”</source>
        <translation>ετικέτα «%1»</translation>
    </message>
    <message>
        <source>give it to %1</source>
        <translation>ανάθεση: %1</translation>
    </message>
    <message>
        <source>make it urgent</source>
        <translation>σήμανση ως επείγον</translation>
    </message>
    <message>
        <source>give it low priority</source>
        <translation>χαμηλή προτεραιότητα</translation>
    </message>
    <message>
        <source>give it normal priority</source>
        <translation>κανονική προτεραιότητα</translation>
    </message>
    <message>
        <source>hide it</source>
        <translation>απόκρυψη</translation>
    </message>
    <message>
        <source>mark as spam</source>
        <translation>σήμανση ως spam</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>διαγραφή</translation>
    </message>
    <message>
        <source>suggest the answer “%1”</source>
        <translation>πρόταση απάντησης «%1»</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>ειδοποίηση</translation>
    </message>
    <message>
        <source>notify %1</source>
        <translation>ειδοποίηση: %1</translation>
    </message>
    <message>
        <source>like it</source>
        <translation>«Μου αρέσει»</translation>
    </message>
    <message>
        <source>block the author</source>
        <translation>αποκλεισμός του συντάκτη</translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n days</source>
        <translation>
            <numerusform>αναβολή για %n μέρα</numerusform>
            <numerusform>αναβολή για %n μέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n hours</source>
        <translation>
            <numerusform>αναβολή για %n ώρα</numerusform>
            <numerusform>αναβολή για %n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n minutes</source>
        <translation>
            <numerusform>αναβολή για %n λεπτό</numerusform>
            <numerusform>αναβολή για %n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Ανάθεση σε κάποιον</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Σήμανση ως spam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Suggest an answer</source>
        <translation>Πρόταση απάντησης</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Αναβολή</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Μου αρέσει</translation>
    </message>
    <message>
        <source>Block the author</source>
        <translation>Αποκλεισμός του συντάκτη</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>αναφορά</translation>
    </message>
    <message>
        <source>message</source>
        <translation>μήνυμα</translation>
    </message>
    <message>
        <source>review</source>
        <translation>αξιολόγηση</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>σχόλιο</translation>
    </message>
    <message>
        <source>No hit: nothing would be done.</source>
        <translation>Κανένα ταίριασμα: δεν θα γινόταν τίποτα.</translation>
    </message>
    <message>
        <source>nothing that is forbidden was found</source>
        <translation>δεν βρέθηκε τίποτα από τα απαγορευμένα</translation>
    </message>
    <message>
        <source>Hit: %1.</source>
        <translation>Ταίριαξε: %1.</translation>
    </message>
    <message>
        <source>Hit: %1, at place %2.</source>
        <translation>Ταίριαξε: %1, στη θέση %2.</translation>
    </message>
    <message>
        <source>Would be done: %1.</source>
        <translation>Θα γινόταν: %1.</translation>
    </message>
    <message>
        <source>Held back, because this is criticism: %1. It goes to the top of the inbox instead.</source>
        <translation>Δεν γίνεται, γιατί είναι κριτική: %1. Ανεβαίνει πρώτο στα εισερχόμενα.</translation>
    </message>
    <message>
        <source>Rules below are not asked.</source>
        <translation>Οι κανόνες από κάτω δεν ρωτιούνται.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author and text of a comment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
</context>
<context>
    <name>StatusMarks</name>
    <message>
        <source>Idea</source>
        <comment>status of a post</comment>
        <translation>Ιδέα</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a post</comment>
        <translation>Πρόχειρο</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>status of a post</comment>
        <translation>Σε έγκριση</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <comment>status of a post</comment>
        <translation>Ζητήθηκαν αλλαγές</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a post</comment>
        <translation>Εγκρίθηκε</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status of a post</comment>
        <translation>Προγραμματίστηκε</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>status of a post</comment>
        <translation>Δημοσιεύτηκε</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a post</comment>
        <translation>Απέτυχε</translation>
    </message>
</context>
<context>
    <name>stoa::AboutDialog</name>
    <message>
        <source>About Stoa</source>
        <translation>Για το Stoa</translation>
    </message>
    <message>
        <source>A stoa was the covered walk beside the agora, where people met and talked.</source>
        <translation>Στοά ήταν ο στεγασμένος περίπατος δίπλα στην αγορά, όπου οι άνθρωποι συναντιόνταν και μιλούσαν.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. You may pass it on and change it.</source>
        <translation>Ελεύθερο λογισμικό με την άδεια GNU GPL, έκδοση 3 ή νεότερη, χωρίς καμία εγγύηση. Μπορείτε να το δώσετε παρακάτω και να το αλλάξετε.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and SQLite.</source>
        <translation>Φτιαγμένο με Qt %1 και SQLite.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself. Each client is one file of yours; Stoa’s own settings are in %1.</source>
        <translation>Τίποτα δεν φεύγει μόνο του από αυτόν τον υπολογιστή. Κάθε πελάτης είναι ένα δικό σας αρχείο· οι ρυθμίσεις του Stoa βρίσκονται στο %1.</translation>
    </message>
</context>
<context>
    <name>stoa::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>&amp;Νέος λογαριασμός</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>Όπως το έργο</translation>
    </message>
    <message>
        <source>Least posts</source>
        <translation>Ελάχιστες δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Most posts</source>
        <translation>Μέγιστες δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>δεν συμφωνήθηκε</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>την ημέρα</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>την εβδομάδα</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>τον μήνα</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Δί&amp;κτυο</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>Όνομα &amp;χρήστη</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Όνο&amp;μα</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Ζώνη ώρας</translation>
    </message>
    <message>
        <source>&amp;Rhythm</source>
        <translation>&amp;Ρυθμός</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (αρχειοθετημένος)</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>Επανα&amp;φορά</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Αρχειοθέτησ&amp;η</translation>
    </message>
    <message>
        <source>Posts at least and at most; at most 0 means as many as you like.</source>
        <translation>Δημοσιεύσεις τουλάχιστον και το πολύ· το πολύ 0 σημαίνει όσες θέλετε.</translation>
    </message>
    <message>
        <source>No account yet: choose its network and write its handle.</source>
        <translation>Κανένας λογαριασμός ακόμα: διαλέξτε δίκτυο και γράψτε το όνομα χρήστη.</translation>
    </message>
</context>
<context>
    <name>stoa::ActionCatalogue</name>
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Αρχή</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Εισερχόμενα</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Επιδόσεις</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
</context>
<context>
    <name>stoa::ActionEditor</name>
    <message>
        <source>What is done</source>
        <translation>Τι γίνεται</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Επείγον</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Κανονική</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Χαμηλή</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Για πόσο</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>λεπτά</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ώρες</translation>
    </message>
    <message>
        <source>days</source>
        <translation>μέρες</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>The label’s name.</source>
        <translation>Το όνομα της ετικέτας.</translation>
    </message>
    <message>
        <source>The person’s name.</source>
        <translation>Το όνομα του ανθρώπου.</translation>
    </message>
    <message>
        <source>The person’s name, or nothing.</source>
        <translation>Το όνομα του ανθρώπου, ή τίποτα.</translation>
    </message>
    <message>
        <source>The answer that is offered in the inbox.</source>
        <translation>Η απάντηση που προτείνεται στα εισερχόμενα.</translation>
    </message>
    <message>
        <source>Only what is not negative: no rule deletes criticism or abuse. Until a network is connected it is noted as “not sent”.</source>
        <translation>Μόνο ό,τι δεν είναι αρνητικό: κανένας κανόνας δεν σβήνει κριτική ή βρισιές. Ώσπου να συνδεθεί δίκτυο, γράφεται ως «δεν στάλθηκε».</translation>
    </message>
    <message>
        <source>Until a network is connected it is noted as “not sent”.</source>
        <translation>Ώσπου να συνδεθεί δίκτυο, γράφεται ως «δεν στάλθηκε».</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Εδώ πρέπει να γραφτεί κάτι.</translation>
    </message>
</context>
<context>
    <name>stoa::Application</name>
    <message>
        <source>The project was not made</source>
        <translation>Το έργο δεν δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Making the sample client</source>
        <translation>Φτιάχνεται το δείγμα πελάτη</translation>
    </message>
    <message>
        <source>The sample was not made</source>
        <translation>Το δείγμα δεν δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Beside this project lies what looks like another copy of it: %1. Project, Bring together with another copy makes one of both.</source>
        <translation>Δίπλα σε αυτό το έργο υπάρχει κάτι που μοιάζει με άλλο αντίγραφό του: %1. Η εντολή «Έργο, Ένωση με άλλο αντίγραφο» τα κάνει ένα.</translation>
    </message>
    <message>
        <source>Published to the folder of the project</source>
        <translation>Δημοσιεύτηκε στον φάκελο του έργου</translation>
    </message>
    <message>
        <source>Not published yet; your work is safe on this computer. %1</source>
        <translation>Δεν δημοσιεύτηκε ακόμη· η δουλειά σας είναι ασφαλής σε αυτόν τον υπολογιστή. %1</translation>
    </message>
    <message>
        <source>Opening a project</source>
        <translation>Άνοιγμα έργου</translation>
    </message>
    <message>
        <source>Looking whether %1 is whole</source>
        <translation>Έλεγχος αν το %1 είναι ακέραιο</translation>
    </message>
</context>
<context>
    <name>stoa::BacktestPane</name>
    <message>
        <source>In this project’s history</source>
        <translation>Στο ιστορικό αυτού του έργου</translation>
    </message>
    <message>
        <source>Apply to history</source>
        <translation>Εφαρμογή στο ιστορικό</translation>
    </message>
    <message>
        <source>History stays as it is unless you ask. Everything a rule does can be undone.</source>
        <translation>Το ιστορικό μένει όπως είναι, εκτός αν το ζητήσετε. Ό,τι κάνει ένας κανόνας αναιρείται.</translation>
    </message>
    <message>
        <source>Comments as examples, newest first</source>
        <translation>Σχόλια για παράδειγμα, πρώτα τα νεότερα</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Απενεργοποίηση</translation>
    </message>
    <message>
        <source>Switch on for new comments</source>
        <translation>Ενεργός για νέα σχόλια</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>μέτρηση…</translation>
    </message>
    <message>
        <source>of %1 would be hit · %2 %</source>
        <translation>από %1 θα έπιανε · %2 %</translation>
    </message>
    <message>
        <source>Hits %1</source>
        <translation>Πιάνει %1</translation>
    </message>
    <message>
        <source>Near misses %1</source>
        <translation>Παραλίγο %1</translation>
    </message>
    <message>
        <source>Answered before %1</source>
        <translation>Απαντημένα πριν %1</translation>
    </message>
    <message>
        <source>Criticism %1</source>
        <translation>Κριτική %1</translation>
    </message>
    <message>
        <source>Comments that fail by one condition only, or have the words only inside other words: is the rule too narrow?</source>
        <translation>Σχόλια που χάνονται για έναν μόνο όρο, ή έχουν τις λέξεις μόνο μέσα σε άλλες: μήπως ο κανόνας είναι στενός;</translation>
    </message>
    <message>
        <source>Nothing in history would have been hit.</source>
        <translation>Στο ιστορικό δεν θα έπιανε τίποτα.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Κανένα.</translation>
    </message>
</context>
<context>
    <name>stoa::BandsDialog</name>
    <message>
        <source>Grey</source>
        <translation>Γκρι</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Μπλε</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Πορτοκαλί</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Πράσινο</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Μωβ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Κόκκινο</translation>
    </message>
    <message>
        <source>Notes and campaigns</source>
        <translation>Σημειώσεις και καμπάνιες</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Καμπάνια</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Πρώτη μέρα</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία μέρα</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Νέα</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>χωρίς ημερομηνίες</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Προσθήκη</translation>
    </message>
    <message>
        <source>Nothing yet: a fair, a holiday of the shop, a campaign.</source>
        <translation>Τίποτα ακόμα: μια έκθεση, οι διακοπές του καταστήματος, μια καμπάνια.</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarBar</name>
    <message>
        <source>Filter (%1)</source>
        <translation>Φίλτρο (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Εβδομάδα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>Find in posts</source>
        <translation>Εύρεση στις δημοσιεύσεις</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Accounts, themes, days and panes</source>
        <translation>Λογαριασμοί, θέματα, μέρες και πλαίσια</translation>
    </message>
    <message>
        <source>Show only some of the posts</source>
        <translation>Εμφάνιση μόνο ορισμένων</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>prompt of a narrow field: posts with certain words</comment>
        <translation>Εύρεση</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarCommands</name>
    <message numerus="yes">
        <source>%n post(s) taken along. Paste them on another day.</source>
        <translation>
            <numerusform>%n δημοσίευση μαζί σας. Επικολλήστε την σε άλλη μέρα.</numerusform>
            <numerusform>%n δημοσιεύσεις μαζί σας. Επικολλήστε τις σε άλλη μέρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>This weekday has no theme yet.</source>
        <translation>Αυτή η μέρα δεν έχει θέμα ακόμα.</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Εικόνα.png</translation>
    </message>
    <message>
        <source>No account has preferred times yet: set them under “Preferred times and limits”.</source>
        <translation>Κανένας λογαριασμός δεν έχει ακόμα προτιμώμενες ώρες: ορίστε τες στο «Προτιμώμενες ώρες και όρια».</translation>
    </message>
    <message numerus="yes">
        <source>No free slot in the next three months for %n post(s).</source>
        <translation>
            <numerusform>Καμία ελεύθερη ώρα στους επόμενους τρεις μήνες για %n δημοσίευση.</numerusform>
            <numerusform>Καμία ελεύθερη ώρα στους επόμενους τρεις μήνες για %n δημοσιεύσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companion post(s) went along.</source>
        <translation>
            <numerusform>Μαζί μετακινήθηκε και %n συνοδευτική δημοσίευση.</numerusform>
            <numerusform>Μαζί μετακινήθηκαν και %n συνοδευτικές δημοσιεύσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companion post(s) stay in the plan, each by itself.</source>
        <translation>
            <numerusform>%n συνοδευτική δημοσίευση μένει στο πρόγραμμα μόνη της.</numerusform>
            <numerusform>%n συνοδευτικές δημοσιεύσεις μένουν στο πρόγραμμα, καθεμιά μόνη της.</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme has prompts yet: write some where the weekday themes are.</source>
        <translation>Κανένα θέμα δεν έχει ακόμα προτάσεις: γράψτε μερικές στα θέματα των ημερών.</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarDays</name>
    <message numerus="yes">
        <source>%1 (%n year(s))</source>
        <extracomment>%1 is the name of the client&apos;s own yearly day</extracomment>
        <translation>
            <numerusform>%1 (%n χρόνος)</numerusform>
            <numerusform>%1 (%n χρόνια)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start preparing: %1 in %n day(s)</source>
        <extracomment>%1 is the name of a day: &quot;Start preparing: World Book Day in 14 days&quot;</extracomment>
        <translation>
            <numerusform>Ώρα για προετοιμασία: %1 σε %n μέρα</numerusform>
            <numerusform>Ώρα για προετοιμασία: %1 σε %n μέρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarFilter</name>
    <message numerus="yes">
        <source>%n post(s) of this page hidden by the filter</source>
        <translation>
            <numerusform>%n δημοσίευση της σελίδας κρύβεται από το φίλτρο</numerusform>
            <numerusform>%n δημοσιεύσεις της σελίδας κρύβονται από το φίλτρο</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Καμπάνια</translation>
    </message>
    <message>
        <source>Active filter; Delete takes it off</source>
        <translation>Ενεργό φίλτρο· το Delete το βγάζει</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>stoa::CalendarPage</name>
    <message>
        <source>This day has the theme #%1.</source>
        <translation>Η μέρα έχει το θέμα #%1.</translation>
    </message>
    <message>
        <source>Use it for the post</source>
        <translation>Να μπει στη δημοσίευση</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Posts to read in</source>
        <translation>Δημοσιεύσεις για ανάγνωση</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.tsv *.txt *.ics)</source>
        <translation>Πίνακες και ημερολόγια (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missing</source>
        <translation>
            <numerusform>Λείπει %n δημοσίευση</numerusform>
            <numerusform>Λείπουν %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) too many</source>
        <translation>
            <numerusform>%n δημοσίευση παραπάνω</numerusform>
            <numerusform>%n δημοσιεύσεις παραπάνω</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Καμπάνια</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to %1.</source>
        <translation>
            <numerusform>%n δημοσίευση γράφτηκε στο %1.</numerusform>
            <numerusform>%n δημοσιεύσεις γράφτηκαν στο %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made and put on the post.</source>
        <translation>
            <numerusform>%n εικόνα φτιάχτηκε και μπήκε στη δημοσίευση.</numerusform>
            <numerusform>%n εικόνες φτιάχτηκαν και μπήκαν στη δημοσίευση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter left out %n post(s).</source>
        <translation>
            <numerusform>Το φίλτρο άφησε έξω %n δημοσίευση.</numerusform>
            <numerusform>Το φίλτρο άφησε έξω %n δημοσιεύσεις.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarTray</name>
    <message>
        <source>Drag an idea onto a day, or a post here.</source>
        <translation>Σύρετε μια ιδέα σε μια μέρα ή μια δημοσίευση εδώ.</translation>
    </message>
    <message>
        <source>Ideas without a date</source>
        <translation>Ιδέες χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>Ideas · %1</source>
        <translation>Ιδέες · %1</translation>
    </message>
    <message>
        <source>What has no date yet stands here: “New idea” notes it, a post dragged here loses its date.</source>
        <translation>Εδώ μένει ό,τι δεν έχει ακόμα ημερομηνία: η «Νέα ιδέα» το σημειώνει· μια δημοσίευση που σύρεται εδώ χάνει την ημερομηνία της.</translation>
    </message>
</context>
<context>
    <name>stoa::ChartPanel</name>
    <message>
        <source>Metric: %1</source>
        <translation>Δείκτης: %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>metric, formula</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>έκδοση %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a date</source>
        <translation>
            <numerusform>%n χωρίς ημερομηνία</numerusform>
            <numerusform>%n χωρίς ημερομηνία</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1, %2</source>
        <translation>Γράφημα: %1, %2</translation>
    </message>
    <message>
        <source>Rows behind the chart: %1</source>
        <translation>Γραμμές πίσω από το γράφημα: %1</translation>
    </message>
    <message>
        <source>Source: none yet</source>
        <translation>Πηγή: καμία ακόμα</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>με το χέρι</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <comment>file, date</comment>
        <translation>Πηγή: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Source: %1, %2, and %n more</source>
        <translation>
            <numerusform>Πηγή: %1, %2 και %n ακόμα</numerusform>
            <numerusform>Πηγή: %1, %2 και %n ακόμα</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Εβδομάδα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ημέρα εβδομάδας</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Save rows as CSV</source>
        <translation>Αποθήκευση γραμμών σε CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>The rows were saved.</source>
        <translation>Οι γραμμές αποθηκεύτηκαν.</translation>
    </message>
    <message>
        <source>Save chart as picture</source>
        <translation>Αποθήκευση γραφήματος ως εικόνα</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Εικόνες (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Η εικόνα αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Μερίδια</translation>
    </message>
    <message>
        <source>Table of the rows</source>
        <translation>Πίνακας των γραμμών</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a holiday or unusual day that posts are about</comment>
        <translation>Αφορμή</translation>
    </message>
    <message>
        <source>Theme + day</source>
        <translation>Μαζί</translation>
    </message>
</context>
<context>
    <name>stoa::ClientDayDialog</name>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Month of the weekday</source>
        <translation>Μήνας της μέρας</translation>
    </message>
    <message>
        <source>an anniversary, since</source>
        <translation>επέτειος, από το</translation>
    </message>
    <message>
        <source>a day of mourning: warn against cheerful posts</source>
        <translation>μέρα πένθους: προειδοποίηση για εύθυμες δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Αλλαγή ημέρας</translation>
    </message>
    <message>
        <source>A day of the client</source>
        <translation>Μέρα του πελάτη</translation>
    </message>
    <message>
        <source>Year of the first</source>
        <translation>Έτος της πρώτης</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>χωρίς υπενθύμιση</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Όνο&amp;μα</translation>
    </message>
    <message>
        <source>Every &amp;year</source>
        <translation>Κάθε &amp;χρόνο</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation>&amp;Hashtag</translation>
    </message>
    <message>
        <source>Start &amp;preparing</source>
        <translation>&amp;Προετοιμασία</translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>σε ημερομηνία</translation>
    </message>
    <message>
        <source>on a weekday of a month</source>
        <translation>σε μέρα εβδομάδας ενός μήνα</translation>
    </message>
    <message>
        <source>counted from Western Easter</source>
        <translation>με βάση το Δυτικό Πάσχα</translation>
    </message>
    <message>
        <source>counted from Orthodox Easter</source>
        <translation>με βάση το Ορθόδοξο Πάσχα</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Μέρα του μήνα</translation>
    </message>
    <message>
        <source>first</source>
        <translation>1η</translation>
    </message>
    <message>
        <source>second</source>
        <translation>2η</translation>
    </message>
    <message>
        <source>third</source>
        <translation>3η</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>4η</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>5η</translation>
    </message>
    <message>
        <source>last</source>
        <translation>τελευταία</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Ποια</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>days from Easter Sunday</source>
        <extracomment>Days counted from Easter Sunday: &quot;-2 days from Easter&quot; is Good Friday</extracomment>
        <translation>μέρες από το Πάσχα</translation>
    </message>
    <message>
        <source>Days from Easter Sunday</source>
        <translation>Μέρες από την Κυριακή του Πάσχα</translation>
    </message>
    <message>
        <source>by its rule: %1</source>
        <translation>με τον κανόνα της: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Δεν υπάρχει τέτοια μέρα.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Επόμενες: %1</translation>
    </message>
    <message>
        <source>The day needs a name.</source>
        <translation>Η μέρα θέλει όνομα.</translation>
    </message>
    <message>
        <source>A hashtag is one word, without spaces.</source>
        <translation>Το hashtag είναι μία λέξη, χωρίς κενά.</translation>
    </message>
    <message numerus="yes">
        <source>day(s) before</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>μέρα πριν</numerusform>
            <numerusform>μέρες πριν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ClientDayImportDialog</name>
    <message>
        <source>Days from a file</source>
        <translation>Μέρες από αρχείο</translation>
    </message>
    <message>
        <source>Days that are taken over</source>
        <translation>Μέρες που προστίθενται</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Φέτος</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) can be taken over</source>
        <translation>
            <numerusform>%n μέρα μπορεί να προστεθεί</numerusform>
            <numerusform>%n μέρες μπορούν να προστεθούν</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Τι δεν διαβάστηκε</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 is the number of a line in a file, %2 the name of a column, %3 what is wrong there</extracomment>
        <translation>Γραμμή %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and stay out</source>
        <translation>
            <numerusform>%n γραμμή δεν διαβάστηκε και μένει έξω</numerusform>
            <numerusform>%n γραμμές δεν διαβάστηκαν και μένουν έξω</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n day(s)</source>
        <translation>
            <numerusform>Προσθήκη %n ημέρας</numerusform>
            <numerusform>Προσθήκη %n ημερών</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ClientDaysPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Αλλαγή…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>The client’s own yearly days</source>
        <translation>Ετήσιες μέρες του πελάτη</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενη</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Προσθήκη…</translation>
    </message>
    <message>
        <source>Take over from a &amp;file…</source>
        <translation>Προσθήκη από α&amp;ρχείο…</translation>
    </message>
    <message>
        <source>The shop’s birthday, the town’s feast, the yearly sale: they stand in the calendar with a star.</source>
        <translation>Τα γενέθλια του καταστήματος, το πανηγύρι της πόλης, οι ετήσιες εκπτώσεις: φαίνονται στο ημερολόγιο με αστέρι.</translation>
    </message>
    <message>
        <source>Days to take over</source>
        <translation>Αρχείο με μέρες</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.txt *.ics)</source>
        <translation>Πίνακες και ημερολόγια (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>No day of the client’s own yet.</source>
        <translation>Καμία δική του μέρα ακόμα.</translation>
    </message>
</context>
<context>
    <name>stoa::ColumnChooser</name>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Παράδειγμα</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Είναι</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Τι είναι οι στήλες</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>δεν χρησιμοποιείται</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Ημερομηνία ή ώρα</translation>
    </message>
    <message>
        <source>Post (id or address)</source>
        <translation>Δημοσίευση (id ή διεύθυνση)</translation>
    </message>
    <message>
        <source>Name of the metric</source>
        <translation>Όνομα δείκτη</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Κείμενο δημοσίευσης</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Τίτλος δημοσίευσης</translation>
    </message>
    <message>
        <source>Link to the post</source>
        <translation>Σύνδεσμος δημοσίευσης</translation>
    </message>
    <message>
        <source>Kind of the post</source>
        <translation>Είδος δημοσίευσης</translation>
    </message>
    <message>
        <source>Weekday, 1 to 7</source>
        <translation>Μέρα εβδομάδας, 1 ως 7</translation>
    </message>
    <message>
        <source>Hour, 0 to 23</source>
        <translation>Ώρα, 0 ως 23</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Η στήλη %1 είναι</translation>
    </message>
</context>
<context>
    <name>stoa::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Όλες οι εντολές</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Τι θέλετε να κάνετε;</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Εντολές που βρέθηκαν</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Τίποτα δεν λέγεται έτσι. Δοκιμάστε άλλη λέξη.</translation>
    </message>
</context>
<context>
    <name>stoa::CompanionCard</name>
    <message>
        <source>Go to the parent</source>
        <translation>Μετάβαση στην κύρια</translation>
    </message>
    <message>
        <source>Show the companions</source>
        <translation>Εμφάνιση συνοδευτικών</translation>
    </message>
</context>
<context>
    <name>stoa::CompanionDialog</name>
    <message>
        <source>Companion posts</source>
        <translation>Συνοδευτικές δημοσιεύσεις</translation>
    </message>
    <message>
        <source>For “%1”, %2</source>
        <extracomment>%1 is the headline of a post, %2 day and time.</extracomment>
        <translation>Για: «%1», %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Companions that will be made</source>
        <translation>Συνοδευτικές που θα δημιουργηθούν</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Απόσταση</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>λεπτά</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ώρες</translation>
    </message>
    <message>
        <source>days</source>
        <translation>μέρες</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>μετά</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>πριν</translation>
    </message>
    <message>
        <source>After or before</source>
        <translation>Μετά ή πριν</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>Ακόμη &amp;μία</translation>
    </message>
    <message>
        <source>&amp;Leave this out</source>
        <translation>Ε&amp;ξαίρεση</translation>
    </message>
    <message>
        <source>that time is over</source>
        <translation>αυτή η ώρα πέρασε</translation>
    </message>
    <message>
        <source>the clock is put forward over that time</source>
        <translation>το ρολόι πάει μπροστά και πηδά αυτή την ώρα</translation>
    </message>
    <message>
        <source>that time comes twice that night; the first is taken</source>
        <translation>αυτή η ώρα έρχεται δύο φορές εκείνη τη νύχτα· ισχύει η πρώτη</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>πουθενά ακόμα</translation>
    </message>
    <message numerus="yes">
        <source>Make %n post(s)</source>
        <translation>
            <numerusform>Δημιουργία %n δημοσίευσης</numerusform>
            <numerusform>Δημιουργία %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CompanionList</name>
    <message>
        <source>A post and its companions</source>
        <translation>Δημοσίευση και συνοδευτικές</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Απόσταση</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>&amp;Show in the calendar</source>
        <translation>&amp;Εμφάνιση στο ημερολόγιο</translation>
    </message>
    <message>
        <source>&amp;Take it off its parent</source>
        <translation>&amp;Αποσύνδεση από την κύρια</translation>
    </message>
    <message>
        <source>the post itself</source>
        <translation>η ίδια η δημοσίευση</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
</context>
<context>
    <name>stoa::ComposerTools</name>
    <message>
        <source>Choose an account to see the post as its network shows it.</source>
        <translation>Επιλέξτε λογαριασμό για να δείτε τη δημοσίευση όπως τη δείχνει το δίκτυό του.</translation>
    </message>
    <message>
        <source>No spelling dictionary here for: %1</source>
        <translation>Δεν υπάρχει εδώ ορθογραφικό λεξικό για: %1</translation>
    </message>
    <message>
        <source>No hashtag sets yet</source>
        <translation>Καμία ομάδα hashtags ακόμα</translation>
    </message>
    <message>
        <source>Into the first comment</source>
        <translation>Στο πρώτο σχόλιο</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Επιλέξτε πρώτα λογαριασμό</translation>
    </message>
    <message>
        <source>It is published: by hand, just now</source>
        <translation>Δημοσιεύτηκε: με το χέρι, μόλις τώρα</translation>
    </message>
    <message>
        <source>Where can the post be seen?</source>
        <translation>Πού φαίνεται η δημοσίευση;</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n picture(s) and film(s) as files</source>
        <translation>
            <numerusform>Αντιγραφή %n εικόνας ή βίντεο ως αρχείου</numerusform>
            <numerusform>Αντιγραφή %n εικόνων και βίντεο ως αρχείων</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Δημοσιεύτηκε</translation>
    </message>
    <message>
        <source>Address at which it can be seen</source>
        <translation>Διεύθυνση όπου φαίνεται</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n picture(s) and film(s) for %1 as files</source>
        <translation>
            <numerusform>Αντιγραφή %n εικόνας ή βίντεο για %1 ως αρχείου</numerusform>
            <numerusform>Αντιγραφή %n εικόνων και βίντεο για %1 ως αρχείων</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ConditionEditor</name>
    <message>
        <source>What the condition looks at</source>
        <translation>Τι κοιτάει ο όρος</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Ένα ανά γραμμή</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Διαλέξτε ένα ή περισσότερα</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ως</translation>
    </message>
    <message>
        <source>One a line. Case and accents do not matter.</source>
        <translation>Ένα ανά γραμμή. Κεφαλαία και τόνοι δεν μετράνε.</translation>
    </message>
    <message>
        <source>One a line: “discount” also hits “discounts” and “discounted”.</source>
        <translation>Ένα ανά γραμμή: το «έκπτωσ» πιάνει και «έκπτωση» και «εκπτώσεις».</translation>
    </message>
    <message>
        <source>One a line, case and accents as written.</source>
        <translation>Ένα ανά γραμμή, με κεφαλαία και τόνους όπως γράφονται.</translation>
    </message>
    <message>
        <source>One a line. Inside words too: “lie” also hits “believe”.</source>
        <translation>Ένα ανά γραμμή. Και μέσα σε λέξεις: το «νερό» πιάνει και το «φανερό».</translation>
    </message>
    <message>
        <source>One a line. Compared with folded text: case and accents do not matter, \w knows every alphabet.</source>
        <translation>Ένα ανά γραμμή. Κεφαλαία και τόνοι δεν μετράνε, το \w ξέρει κάθε αλφάβητο.</translation>
    </message>
    <message>
        <source>One domain a line; what lies below it counts too.</source>
        <translation>Ένα domain ανά γραμμή· μετράει και ό,τι είναι κάτω από αυτό.</translation>
    </message>
    <message>
        <source>These domains are ours, one a line, for all rules of the project.</source>
        <translation>Αυτά τα domain είναι δικά μας, ένα ανά γραμμή, για όλους τους κανόνες του έργου.</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>Ένα όνομα ανά γραμμή.</translation>
    </message>
    <message>
        <source>Percent of the letters, from 8 letters on.</source>
        <translation>Ποσοστό των γραμμάτων, από 8 γράμματα και πάνω.</translation>
    </message>
    <message>
        <source>Times in a row.</source>
        <translation>Φορές στη σειρά.</translation>
    </message>
    <message>
        <source>In the project’s time zone; may pass midnight.</source>
        <translation>Στη ζώνη ώρας του έργου· μπορεί να περνά τα μεσάνυχτα.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Διαλέξτε τουλάχιστον ένα.</translation>
    </message>
    <message>
        <source>Write at least one line.</source>
        <translation>Γράψτε τουλάχιστον μία γραμμή.</translation>
    </message>
    <message>
        <source>The two times must differ.</source>
        <translation>Οι δύο ώρες πρέπει να διαφέρουν.</translation>
    </message>
</context>
<context>
    <name>stoa::ConflictsDialog</name>
    <message>
        <source>Project setting</source>
        <translation>Ρύθμιση έργου</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Καμπάνια</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Text for one account</source>
        <translation>Κείμενο για έναν λογαριασμό</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Picture or film</source>
        <translation>Εικόνα ή βίντεο</translation>
    </message>
    <message>
        <source>Picture of a post</source>
        <translation>Εικόνα δημοσίευσης</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Σχόλιο</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Σκοπός</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ανατέθηκε σε</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Ό,τι ισχύει τώρα</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Η άλλη εκδοχή</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Κρατάω αυτήν</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Παίρνω αυτήν</translation>
    </message>
    <message>
        <source>Differences between two copies</source>
        <translation>Διαφορές δύο αντιγράφων</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>Decide the rest &amp;later</source>
        <translation>Τα υπόλοιπα α&amp;ργότερα</translation>
    </message>
    <message>
        <source>deleted in one copy</source>
        <translation>διαγράφηκε στο ένα αντίγραφο</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(κενό)</translation>
    </message>
    <message>
        <source>Both copies agree. Nothing is left to decide.</source>
        <translation>Τα δύο αντίγραφα συμφωνούν. Δεν μένει τίποτα να αποφασιστεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed in both copies, and not in the same way. Nothing is lost: choose which version is to stand.</source>
        <translation>
            <numerusform>%n στοιχείο άλλαξε και στα δύο αντίγραφα, όχι με τον ίδιο τρόπο. Δεν χάνεται τίποτα: διαλέξτε ποια εκδοχή θα ισχύει.</numerusform>
            <numerusform>%n στοιχεία άλλαξαν και στα δύο αντίγραφα, όχι με τον ίδιο τρόπο. Δεν χάνεται τίποτα: διαλέξτε ποια εκδοχή θα ισχύει.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted there.</source>
        <translation>Διαγράφηκε εκεί.</translation>
    </message>
    <message>
        <source>&amp;Delete it here too</source>
        <translation>&amp;Διαγραφή και εδώ</translation>
    </message>
    <message>
        <source>Time slot</source>
        <translation>Προτιμώμενη ώρα</translation>
    </message>
    <message>
        <source>Limits of an account</source>
        <translation>Όρια λογαριασμού</translation>
    </message>
    <message>
        <source>Turns of a theme</source>
        <translation>Εναλλαγή θέματος</translation>
    </message>
    <message>
        <source>Note in the calendar</source>
        <translation>Σημείωση ημερολογίου</translation>
    </message>
    <message>
        <source>Day of the client</source>
        <translation>Μέρα του πελάτη</translation>
    </message>
    <message>
        <source>Post that comes again</source>
        <translation>Επαναλαμβανόμενη δημοσίευση</translation>
    </message>
    <message>
        <source>Where a post comes from</source>
        <translation>Προέλευση δημοσίευσης</translation>
    </message>
    <message>
        <source>Evergreen post</source>
        <translation>Διαχρονική δημοσίευση</translation>
    </message>
    <message>
        <source>Work on a post</source>
        <translation>Εργασία σε δημοσίευση</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Part of a post</source>
        <translation>Μέρος δημοσίευσης</translation>
    </message>
    <message>
        <source>Set of hashtags</source>
        <translation>Ομάδα hashtags</translation>
    </message>
    <message>
        <source>Template of posts</source>
        <translation>Πρότυπο δημοσίευσης</translation>
    </message>
    <message>
        <source>Link tags</source>
        <translation>Παράμετροι UTM</translation>
    </message>
    <message>
        <source>Template of pictures</source>
        <translation>Πρότυπο εικόνων</translation>
    </message>
    <message>
        <source>Rights of a picture</source>
        <translation>Δικαιώματα εικόνας</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Διαγωνισμός</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Συμμετέχων</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>Ροή ειδήσεων</translation>
    </message>
</context>
<context>
    <name>stoa::ContestChecksPane</name>
    <message>
        <source>%1: %2</source>
        <comment>network: point</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Open the source: %1</source>
        <translation>Άνοιγμα πηγής: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ContestDrawPane</name>
    <message>
        <source>Fix the &amp;seed</source>
        <translation>Κλείδωμα &amp;σπόρου</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
    <message>
        <source>&amp;Draw the winners</source>
        <translation>&amp;Κλήρωση νικητών</translation>
    </message>
    <message>
        <source>&amp;Refuse this winner</source>
        <translation>&amp;Απόρριψη νικητή</translation>
    </message>
    <message>
        <source>Save the &amp;minutes</source>
        <translation>Αποθήκευση &amp;πρακτικού</translation>
    </message>
    <message>
        <source>SHA-256 of the seed</source>
        <translation>SHA-256 του σπόρου</translation>
    </message>
    <message>
        <source>Winners in the order drawn</source>
        <translation>Νικητές με τη σειρά της κλήρωσης</translation>
    </message>
    <message>
        <source>1. The seed, before the end</source>
        <translation>1. Ο σπόρος, πριν από τη λήξη</translation>
    </message>
    <message>
        <source>2. The draw, after the end</source>
        <translation>2. Η κλήρωση, μετά τη λήξη</translation>
    </message>
    <message>
        <source>Say first when the contest ends.</source>
        <translation>Ορίστε πρώτα πότε λήγει ο διαγωνισμός.</translation>
    </message>
    <message>
        <source>Nothing can be drawn before the end: %1.</source>
        <translation>Δεν γίνεται κλήρωση πριν από τη λήξη: %1.</translation>
    </message>
    <message>
        <source>No seed was fixed before the end, so nobody could trust the draw. Make a new contest.</source>
        <translation>Δεν κλειδώθηκε σπόρος πριν από τη λήξη, οπότε κανείς δεν θα εμπιστευόταν την κλήρωση. Φτιάξτε νέο διαγωνισμό.</translation>
    </message>
    <message>
        <source>Nobody takes part.</source>
        <translation>Δεν συμμετέχει κανείς.</translation>
    </message>
    <message>
        <source>Everybody who meets the conditions gets the bonus: no seed is needed.</source>
        <translation>Όποιος πληροί τους όρους παίρνει το δώρο: δεν χρειάζεται σπόρος.</translation>
    </message>
    <message>
        <source>Publish this number with the rules, before the end. It shows later that the seed was not chosen to fit somebody.</source>
        <translation>Δημοσιεύστε αυτόν τον αριθμό με τους κανόνες, πριν από τη λήξη. Δείχνει αργότερα ότι ο σπόρος δεν διαλέχτηκε για κάποιον.</translation>
    </message>
    <message>
        <source>A seed is a number that decides the draw. Fix it before the end and publish its SHA-256: then anybody can repeat the draw, and nobody can turn it.</source>
        <translation>Ο σπόρος είναι ένας αριθμός που κρίνει την κλήρωση. Κλειδώστε τον πριν από τη λήξη και δημοσιεύστε το SHA-256 του: έτσι ο καθένας μπορεί να επαναλάβει την κλήρωση και κανείς δεν μπορεί να τη νοθεύσει.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(σβήστηκε)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, winner</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, refused: %3</source>
        <translation>%1. %2, απορρίφθηκε: %3</translation>
    </message>
    <message numerus="yes">
        <source>Drawn among %n different people. Nothing of it changes any more; a winner who must be refused stays in the minutes, and the next one in the drawn order comes in.</source>
        <translation>
            <numerusform>Κληρώθηκε με %n συμμετέχοντα. Τίποτα δεν αλλάζει πια· ένας νικητής που πρέπει να απορριφθεί μένει στο πρακτικό και μπαίνει ο επόμενος στη σειρά της κλήρωσης.</numerusform>
            <numerusform>Κληρώθηκε ανάμεσα σε %n διαφορετικά άτομα. Τίποτα δεν αλλάζει πια· ένας νικητής που πρέπει να απορριφθεί μένει στο πρακτικό και μπαίνει ο επόμενος στη σειρά της κλήρωσης.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people take part.</source>
        <translation>
            <numerusform>Συμμετέχει %n άτομο.</numerusform>
            <numerusform>Συμμετέχουν %n διαφορετικά άτομα.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ContestPeople</name>
    <message>
        <source>Participant</source>
        <translation>Συμμετέχων</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>What is not met</source>
        <translation>Τι δεν πληρείται</translation>
    </message>
</context>
<context>
    <name>stoa::ContestPeoplePane</name>
    <message>
        <source>From the &amp;comments</source>
        <translation>Από τα &amp;σχόλια</translation>
    </message>
    <message>
        <source>&amp;Other comments</source>
        <translation>Ά&amp;λλα σχόλια</translation>
    </message>
    <message>
        <source>From a &amp;file</source>
        <translation>Από α&amp;ρχείο</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list</source>
        <translation>Αποθήκευση &amp;λίστας</translation>
    </message>
    <message>
        <source>Se&amp;lected</source>
        <translation>&amp;Επιλεγμένοι</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Συμμετέχοντες</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Ακολουθεί</translation>
    </message>
    <message>
        <source>Does not follow</source>
        <translation>Δεν ακολουθεί</translation>
    </message>
    <message>
        <source>Passed it on</source>
        <translation>Κοινοποίησε</translation>
    </message>
    <message>
        <source>Did not pass it on</source>
        <translation>Δεν κοινοποίησε</translation>
    </message>
    <message>
        <source>Refuse with a reason</source>
        <translation>Απόρριψη με αιτιολογία</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Να μπει ξανά</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Αφαίρεση από τη λίστα</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Όλοι %1</translation>
    </message>
    <message>
        <source>Taking part %1</source>
        <translation>Συμμετέχουν %1</translation>
    </message>
    <message>
        <source>Not counted %1</source>
        <translation>Δεν μετρούν %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not taken:</source>
        <translation>
            <numerusform>Δεν μπήκε %n γραμμή:</numerusform>
            <numerusform>Δεν μπήκαν %n γραμμές:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Γραμμή %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και άλλη %n</numerusform>
            <numerusform>και άλλες %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Δεν συμμετέχει κανείς ακόμα</translation>
    </message>
    <message>
        <source>Take in the comments under the announcing post, or a table with one participant a line.</source>
        <translation>Προσθέστε τα σχόλια κάτω από τη δημοσίευση της ανακοίνωσης ή έναν πίνακα με έναν συμμετέχοντα ανά γραμμή.</translation>
    </message>
    <message>
        <source>Take in comments by their words, or a table with one participant a line. When the terms name the announcing post, the comments under it can be taken in at once.</source>
        <translation>Προσθέστε σχόλια με βάση τις λέξεις τους ή έναν πίνακα με έναν συμμετέχοντα ανά γραμμή. Όταν οι όροι ορίζουν τη δημοσίευση της ανακοίνωσης, τα σχόλιά της προστίθενται με μιας.</translation>
    </message>
</context>
<context>
    <name>stoa::ContestTermsPane</name>
    <message>
        <source>between start and end</source>
        <translation>μεταξύ έναρξης και λήξης</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>σχολίασε</translation>
    </message>
    <message>
        <source>follows the account</source>
        <translation>ακολουθεί τον λογαριασμό</translation>
    </message>
    <message>
        <source>passed the post on</source>
        <translation>κοινοποίησε τη δημοσίευση</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Λήξη</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>έως</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Right answers, with ; between them</source>
        <translation>Σωστές απαντήσεις, με ; ανάμεσα</translation>
    </message>
    <message>
        <source>Names that may not take part, one a line; the project’s accounts never may</source>
        <translation>Ονόματα που δεν συμμετέχουν, ένα ανά γραμμή· οι λογαριασμοί του έργου ποτέ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Ανακοίνωση</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Έπαθλο</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>Νικητές</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Από, ως</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Ποιος συμμετέχει</translation>
    </message>
    <message>
        <source>Friends to be named</source>
        <translation>Αναφορές φίλων</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Σωστή απάντηση</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Προσωπικό</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>Καμία δημοσίευση ακόμα</translation>
    </message>
</context>
<context>
    <name>stoa::ContestsDialog</name>
    <message>
        <source>&amp;New contest</source>
        <translation>&amp;Νέος διαγωνισμός</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Διαγωνισμοί</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Όροι</translation>
    </message>
    <message numerus="yes">
        <source>Checklist, %n open</source>
        <translation>
            <numerusform>Έλεγχος, %n ανοιχτό</numerusform>
            <numerusform>Έλεγχος, %n ανοιχτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Συμμετέχοντες</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Κλήρωση</translation>
    </message>
    <message numerus="yes">
        <source>The contest has begun, and %n points of the checklist are open.</source>
        <translation>
            <numerusform>Ο διαγωνισμός άρχισε και %n σημείο του ελέγχου είναι ανοιχτό.</numerusform>
            <numerusform>Ο διαγωνισμός άρχισε και %n σημεία του ελέγχου είναι ανοιχτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Νέος διαγωνισμός</translation>
    </message>
    <message>
        <source>Delete the contest?</source>
        <translation>Διαγραφή του διαγωνισμού;</translation>
    </message>
    <message>
        <source>Its participants and minutes go with it. Undo brings them back.</source>
        <translation>Μαζί του φεύγουν οι συμμετέχοντες και το πρακτικό. Η Αναίρεση τα φέρνει πίσω.</translation>
    </message>
    <message>
        <source>Delete the contest</source>
        <translation>Διαγραφή διαγωνισμού</translation>
    </message>
    <message>
        <source>There is no comment that is not among the participants already.</source>
        <translation>Όλα τα σχόλια είναι ήδη στους συμμετέχοντες.</translation>
    </message>
    <message>
        <source>Comments from the time of the contest</source>
        <translation>Σχόλια από τον χρόνο του διαγωνισμού</translation>
    </message>
    <message>
        <source>Words that stand in them, as a hashtag; empty: all</source>
        <translation>Λέξεις που περιέχουν, όπως ένα hashtag· κενό: όλα</translation>
    </message>
    <message>
        <source>Participants from a file</source>
        <translation>Συμμετέχοντες από αρχείο</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.txt)</source>
        <translation>Πίνακες και λίστες (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Which column names the participants?</source>
        <translation>Ποια στήλη έχει τους συμμετέχοντες;</translation>
    </message>
    <message>
        <source>The file has: %1</source>
        <translation>Το αρχείο έχει: %1</translation>
    </message>
    <message>
        <source>Nobody in the file is new.</source>
        <translation>Κανείς στο αρχείο δεν είναι νέος.</translation>
    </message>
    <message>
        <source>Save the list of participants</source>
        <translation>Αποθήκευση λίστας συμμετεχόντων</translation>
    </message>
    <message>
        <source>participants.txt</source>
        <translation>συμμετέχοντες.txt</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Λίστες (*.txt)</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Αποθήκευση πρακτικού</translation>
    </message>
    <message>
        <source>minutes.pdf</source>
        <translation>πρακτικό.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Αρχεία PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Refuse a participation</source>
        <translation>Απόρριψη συμμετοχής</translation>
    </message>
    <message>
        <source>Reason, kept in the minutes</source>
        <translation>Αιτιολογία, μένει στο πρακτικό</translation>
    </message>
    <message>
        <source>Refuse this winner</source>
        <translation>Απόρριψη αυτού του νικητή</translation>
    </message>
    <message>
        <source>Reason; the minutes say it, and who comes in</source>
        <translation>Αιτιολογία· γράφεται στο πρακτικό, μαζί με το ποιος μπαίνει</translation>
    </message>
    <message>
        <source>No contest yet</source>
        <translation>Κανένας διαγωνισμός ακόμα</translation>
    </message>
    <message>
        <source>A contest has a start, an end, a prize and conditions; its winners are drawn so that anybody can repeat it.</source>
        <translation>Ένας διαγωνισμός έχει αρχή, τέλος, έπαθλο και όρους· η κλήρωση γίνεται έτσι ώστε ο καθένας να μπορεί να την επαναλάβει.</translation>
    </message>
</context>
<context>
    <name>stoa::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Συζήτηση</translation>
    </message>
    <message>
        <source>Under the post · %1 · %2</source>
        <translation>Κάτω από τη δημοσίευση · %1 · %2</translation>
    </message>
    <message>
        <source>Under the post · %1</source>
        <translation>Κάτω από τη δημοσίευση · %1</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Εμφάνιση στο ημερολόγιο</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>mixed alphabets in the name</source>
        <translation>ανάμεικτα αλφάβητα στο όνομα</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n «Μου αρέσει»</numerusform>
            <numerusform>%n «Μου αρέσει»</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by hand · %1</source>
        <translation>Απαντήθηκε με το χέρι · %1</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(διαγράφηκε)</translation>
    </message>
    <message>
        <source>The rule “%1” %2. It was stopped: this is criticism, and it waits for an answer.</source>
        <translation>Ο κανόνας «%1» %2. Σταμάτησε: αυτό είναι κριτική και περιμένει απάντηση.</translation>
    </message>
    <message>
        <source>The rule “%1” %2 · not sent to the network</source>
        <translation>Ο κανόνας «%1» %2 · δεν στάλθηκε στο δίκτυο</translation>
    </message>
    <message>
        <source>The rule “%1” %2</source>
        <translation>Ο κανόνας «%1» %2</translation>
    </message>
    <message>
        <source>matched: %1</source>
        <translation>ταίριαξε: %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>επειδή: %1</translation>
    </message>
    <message>
        <source>Take this reply</source>
        <translation>Χρήση της απάντησης</translation>
    </message>
</context>
<context>
    <name>stoa::DaysDialog</name>
    <message>
        <source>Days worth a post</source>
        <translation>Μέρες με αφορμή</translation>
    </message>
    <message>
        <source>Packs of days</source>
        <translation>Συλλογές ημερών</translation>
    </message>
    <message>
        <source>Days of the coming year</source>
        <translation>Μέρες του επόμενου χρόνου</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>The coming year. Take the tick away to hide a day.</source>
        <translation>Ο επόμενος χρόνος. Βγάλτε το τικ για να κρυφτεί μια μέρα.</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Όλος ο κόσμος</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Χώρες</translation>
    </message>
    <message>
        <source>Churches</source>
        <translation>Εκκλησίες</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Ονομαστικές γιορτές</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Κλάδοι</translation>
    </message>
    <message>
        <source>&amp;Packs of days</source>
        <translation>&amp;Συλλογές ημερών</translation>
    </message>
    <message>
        <source>The client’s &amp;own days</source>
        <translation>&amp;Μέρες του πελάτη</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;Εγγραφή σε αρχείο…</translation>
    </message>
    <message>
        <source>Search names and sources</source>
        <translation>Αναζήτηση ονομάτων και πηγών</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How many days a pack has</extracomment>
        <translation>
            <numerusform>%n μέρα</numerusform>
            <numerusform>%n μέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>the client’s own</source>
        <translation>του πελάτη</translation>
    </message>
    <message>
        <source>Write the days to</source>
        <translation>Εγγραφή ημερών σε</translation>
    </message>
    <message>
        <source>days</source>
        <comment>a file name</comment>
        <translation>μέρες</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Ημερολόγιο (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Πίνακας (*.csv)</translation>
    </message>
</context>
<context>
    <name>stoa::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Find by name, in any of the three languages</source>
        <translation>Βρείτε με το όνομα, σε όποια από τις τρεις γλώσσες</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Βρείτε ένα emoji</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Κανένα emoji με αυτό το όνομα</translation>
    </message>
</context>
<context>
    <name>stoa::EngagementModel</name>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Κάλυψη</translation>
    </message>
    <message>
        <source>Per post (95 % interval)</source>
        <translation>Ανά δημοσίευση (διάστημα 95 %)</translation>
    </message>
    <message>
        <source>Beside the other posts</source>
        <translation>Σε σχέση με τις άλλες</translation>
    </message>
</context>
<context>
    <name>stoa::EngagementPage</name>
    <message>
        <source>Results</source>
        <translation>Επιδόσεις</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Ποιες μέρες</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Σύγκριση με</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Εισαγωγή αριθμών</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Πίνακες (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>joins %1, leaves %2</source>
        <comment>numbers</comment>
        <translation>νέοι %1, έφυγαν %2</translation>
    </message>
    <message>
        <source>enter or import costs</source>
        <translation>καταχωρίστε ή εισαγάγετε κόστος</translation>
    </message>
    <message>
        <source>import numbers that have it</source>
        <translation>εισαγάγετε αριθμούς που το έχουν</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>χωρίς σύγκριση</translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation>άγνωστη μεταβολή</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Κανένας αριθμός ακόμα</translation>
    </message>
    <message>
        <source>Import a file that a network gave out: X Analytics, YouTube Studio, Facebook, or any table with dates. Or enter a number by hand.</source>
        <translation>Εισαγάγετε αρχείο ενός δικτύου: X Analytics, YouTube Studio, Facebook, ή όποιον πίνακα έχει ημερομηνίες. Ή γράψτε έναν αριθμό με το χέρι.</translation>
    </message>
    <message>
        <source>Best posts</source>
        <translation>Καλύτερες δημοσιεύσεις</translation>
    </message>
    <message>
        <source>not people: posts overlap</source>
        <translation>όχι άτομα: οι δημοσιεύσεις επικαλύπτονται</translation>
    </message>
    <message>
        <source>not people: days overlap</source>
        <translation>όχι άτομα: οι μέρες επικαλύπτονται</translation>
    </message>
</context>
<context>
    <name>stoa::EnterNumberDialog</name>
    <message>
        <source>Enter a number</source>
        <translation>Καταχώριση αριθμού</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Αριθμός για</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Πρώτη μέρα</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία μέρα</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>stoa::EvergreenDialog</name>
    <message>
        <source>Evergreen posts</source>
        <translation>Διαχρονικές δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Φορές</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Τελευταία</translation>
    </message>
    <message>
        <source>Rests, days</source>
        <translation>Παύση, μέρες</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Το πολύ</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Μέρες παύσης</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>χωρίς τέλος</translation>
    </message>
    <message>
        <source>Appearances at most</source>
        <translation>Εμφανίσεις το πολύ</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Αφαίρεση</translation>
    </message>
    <message>
        <source>appearances at most</source>
        <translation>εμφανίσεις το πολύ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Fill the free slots from</source>
        <translation>Γέμισμα ελεύθερων ωρών από</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message numerus="yes">
        <source>Place %n post(s)</source>
        <translation>
            <numerusform>Τοποθέτηση %n δημοσίευσης</numerusform>
            <numerusform>Τοποθέτηση %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ποτέ</translation>
    </message>
    <message>
        <source>&amp;Set for the chosen</source>
        <translation>Ορισμός για τις &amp;επιλεγμένες</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n post(s)</source>
        <translation>
            <numerusform>&amp;Προσθήκη %n δημοσίευσης</numerusform>
            <numerusform>&amp;Προσθήκη %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>No free slot of this range suits a post that has rested.</source>
        <translation>Καμία ελεύθερη ώρα του διαστήματος δεν ταιριάζει σε δημοσίευση που έκανε την παύση της.</translation>
    </message>
    <message>
        <source>No post is evergreen yet: select some in the calendar and come back.</source>
        <translation>Καμία διαχρονική δημοσίευση ακόμα: επιλέξτε μερικές στο ημερολόγιο και επιστρέψτε.</translation>
    </message>
    <message>
        <source>No account has preferred times yet.</source>
        <translation>Κανένας λογαριασμός δεν έχει ακόμα προτιμώμενες ώρες.</translation>
    </message>
    <message>
        <source>No post is evergreen yet: add what you selected, below.</source>
        <translation>Καμία διαχρονική δημοσίευση ακόμα: προσθέστε παρακάτω ό,τι επιλέξατε.</translation>
    </message>
    <message>
        <source>What will be placed stands here before it is done.</source>
        <translation>Εδώ φαίνεται από πριν τι θα τοποθετηθεί.</translation>
    </message>
</context>
<context>
    <name>stoa::FeedItemProxy</name>
    <message>
        <source>Is an idea</source>
        <extracomment>An article of which an idea was made</extracomment>
        <translation>Έγινε ιδέα</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Μη αναγνωσμένο</translation>
    </message>
</context>
<context>
    <name>stoa::FeedsDialog</name>
    <message>
        <source>Ideas from feeds</source>
        <translation>Ιδέες από ροές</translation>
    </message>
    <message>
        <source>&amp;Add a feed</source>
        <translation>&amp;Προσθήκη ροής</translation>
    </message>
    <message>
        <source>From a &amp;file</source>
        <translation>Από α&amp;ρχείο</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Λήψη</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Α&amp;φαίρεση</translation>
    </message>
    <message>
        <source>Mark a&amp;ll as read</source>
        <translation>Όλα ως ανα&amp;γνωσμένα</translation>
    </message>
    <message>
        <source>Make an &amp;idea</source>
        <translation>Δημιουργία &amp;ιδέας</translation>
    </message>
    <message>
        <source>&amp;Read or unread</source>
        <translation>Ανα&amp;γνωσμένο ή όχι</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Άνοιγμα στον &amp;περιηγητή</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ροές</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Άρθρα</translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Καμία ροή ακόμα</translation>
    </message>
    <message>
        <source>Many sites have a feed (RSS or Atom): the list of their newest articles. Add the sites that your client’s trade reads, and make ideas of what you find. Nothing is fetched until you ask for it.</source>
        <translation>Πολλοί ιστότοποι έχουν ροή (RSS ή Atom): τη λίστα με τα νεότερα άρθρα τους. Προσθέστε όσους διαβάζει ο κλάδος του πελάτη σας και μετατρέψτε σε ιδέες ό,τι βρείτε. Τίποτα δεν λαμβάνεται αν δεν το ζητήσετε.</translation>
    </message>
    <message>
        <source>Fetching feeds</source>
        <translation>Λήψη ροών</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Όλες οι ροές</translation>
    </message>
    <message>
        <source>Nothing is here yet. Fetch asks the site for its articles (F5).</source>
        <translation>Τίποτα εδώ ακόμα. Η Λήψη ζητά από τον ιστότοπο τα άρθρα του (F5).</translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>Λήψη: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n &amp;idea(s)</source>
        <translation>
            <numerusform>Δημιουργία %n &amp;ιδέας</numerusform>
            <numerusform>Δημιουργία %n &amp;ιδεών</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Σήμανση ως ανα&amp;γνωσμένου</translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>Σήμανση ως μη ανα&amp;γνωσμένου</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Προσθήκη ροής</translation>
    </message>
    <message>
        <source>Address of the feed or of the site</source>
        <translation>Διεύθυνση της ροής ή του ιστοτόπου</translation>
    </message>
    <message>
        <source>Read a feed from a file</source>
        <translation>Ανάγνωση ροής από αρχείο</translation>
    </message>
    <message>
        <source>Feeds (*.xml *.rss *.atom *.rdf)</source>
        <translation>Ροές (*.xml *.rss *.atom *.rdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Add the feed unseen?</source>
        <translation>Προσθήκη της ροής χωρίς έλεγχο;</translation>
    </message>
    <message>
        <source>%1 It can be fetched when there is a connection.</source>
        <translation>%1 Μπορεί να ληφθεί όταν υπάρχει σύνδεση.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>The project has this feed already.</source>
        <translation>Το έργο έχει ήδη αυτή τη ροή.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>Μετονομασία ροής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
</context>
<context>
    <name>stoa::FindingList</name>
    <message>
        <source>Accounts, length, pictures: nothing is missing.</source>
        <translation>Λογαριασμοί, μήκος, εικόνες: δεν λείπει τίποτα.</translation>
    </message>
    <message>
        <source>This client’s too</source>
        <translation>Και αυτού του πελάτη</translation>
    </message>
    <message>
        <source>%1: this client’s too, do not mark it again</source>
        <translation>%1: και αυτού του πελάτη, να μην επισημαίνεται ξανά</translation>
    </message>
    <message>
        <source>Posts of this client may have it; it is not marked again.</source>
        <translation>Οι δημοσιεύσεις αυτού του πελάτη επιτρέπεται να το έχουν· δεν επισημαίνεται ξανά.</translation>
    </message>
</context>
<context>
    <name>stoa::FoldSection</name>
    <message>
        <source>open</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>κλειστό</translation>
    </message>
</context>
<context>
    <name>stoa::GeneralSettings</name>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινά</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Συνήθειες</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Of the words on the screen, and of dates and numbers. The project has a language of its own.</source>
        <translation>Για τις λέξεις στην οθόνη, τις ημερομηνίες και τους αριθμούς. Το έργο έχει δική του γλώσσα.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Αριθμοί εβδομάδων</translation>
    </message>
    <message>
        <source>Show them in the calendar</source>
        <translation>Να φαίνονται στο ημερολόγιο</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Κίνηση</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Όσο γίνεται λιγότερη</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Στην εκκίνηση</translation>
    </message>
    <message>
        <source>Open the last project again</source>
        <translation>Άνοιγμα του τελευταίου έργου</translation>
    </message>
    <message>
        <source>Takes effect when Stoa is started again.</source>
        <translation>Ισχύει όταν ξεκινήσει ξανά το Stoa.</translation>
    </message>
    <message>
        <source>Other clients</source>
        <translation>Άλλοι πελάτες</translation>
    </message>
    <message>
        <source>Names, links, hashtags and pictures of another client’s project are looked for in each post. Nothing of one client is written into the file of another.</source>
        <translation>Σε κάθε δημοσίευση ελέγχεται αν υπάρχουν ονόματα, σύνδεσμοι, hashtags και εικόνες από έργο άλλου πελάτη. Τίποτα ενός πελάτη δεν γράφεται στο αρχείο άλλου.</translation>
    </message>
    <message>
        <source>Warn of them in a post</source>
        <translation>Προειδοποίηση στη δημοσίευση</translation>
    </message>
    <message>
        <source>Links of posts</source>
        <translation>Σύνδεσμοι δημοσιεύσεων</translation>
    </message>
    <message>
        <source>When a post has a date, the sites that its links lead to are asked whether they are there. They see the address of this computer, as with any visit.</source>
        <translation>Μόλις μια δημοσίευση πάρει ημερομηνία, ρωτιούνται οι ιστότοποι των συνδέσμων της αν υπάρχουν. Βλέπουν τη διεύθυνση αυτού του υπολογιστή, όπως σε κάθε επίσκεψη.</translation>
    </message>
    <message>
        <source>Look whether they are alive</source>
        <translation>Έλεγχος αν λειτουργούν</translation>
    </message>
</context>
<context>
    <name>stoa::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Μετάβαση σε ημερομηνία</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Μέρες του μήνα</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Μετάβαση</translation>
    </message>
</context>
<context>
    <name>stoa::HashtagsDialog</name>
    <message>
        <source>Hashtag sets</source>
        <translation>Ομάδες hashtags</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Words parted by spaces, with or without #</source>
        <translation>Λέξεις με κενά ανάμεσα, με ή χωρίς #</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s). Instagram takes 30 in a post.</source>
        <translation>
            <numerusform>%n hashtag. Το Instagram δέχεται 30 σε μια δημοσίευση.</numerusform>
            <numerusform>%n hashtags. Το Instagram δέχεται 30 σε μια δημοσίευση.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashtags that belong together. One choice puts them at the cursor or into the first comment.</source>
        <translation>Hashtag που πάνε μαζί. Με μία επιλογή μπαίνουν στη θέση του δρομέα ή στο πρώτο σχόλιο.</translation>
    </message>
</context>
<context>
    <name>stoa::HistoryDelegate</name>
    <message>
        <source>The project as it is now</source>
        <translation>Το έργο όπως είναι τώρα</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Αναιρέθηκε</translation>
    </message>
    <message>
        <source>Made on another computer</source>
        <translation>Έγινε σε άλλον υπολογιστή</translation>
    </message>
</context>
<context>
    <name>stoa::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Βήματα, πρώτα τα νεότερα</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Κανένα βήμα ακόμα</translation>
    </message>
    <message>
        <source>Whatever you do in this project is listed here and can be taken back, also after a restart.</source>
        <translation>Ό,τι κάνετε σε αυτό το έργο γράφεται εδώ και αναιρείται, ακόμα και μετά από επανεκκίνηση.</translation>
    </message>
    <message>
        <source>Nothing is lost by going back: pale steps can be done again.</source>
        <translation>Με την επιστροφή δεν χάνεται τίποτα: τα αχνά βήματα μπορούν να ξαναγίνουν.</translation>
    </message>
</context>
<context>
    <name>stoa::HistoryProxy</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, αναιρέθηκε</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, η τωρινή κατάσταση</translation>
    </message>
</context>
<context>
    <name>stoa::ImportDialog</name>
    <message>
        <source>Read in a file</source>
        <translation>Ανάγνωση αρχείου</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Πρώτες γραμμές του αρχείου</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Γραμμές που δεν περνούν</translation>
    </message>
    <message>
        <source>Remember this layout for the next file with these headers</source>
        <translation>Να θυμάται αυτή τη διάταξη για το επόμενο αρχείο με αυτές τις κεφαλίδες</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Διαχωριστικό</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ημερομηνίες</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (απαραίτητο)</translation>
    </message>
    <message>
        <source>network:name</source>
        <translation>δίκτυο:όνομα</translation>
    </message>
    <message>
        <source>This is a large file</source>
        <translation>Αυτό είναι μεγάλο αρχείο</translation>
    </message>
    <message>
        <source>It has %1. Reading it may take minutes; the window stays usable, and one undo takes it back.</source>
        <translation>Έχει %1. Η ανάγνωση μπορεί να πάρει λεπτά· το παράθυρο μένει εύχρηστο και μία αναίρεση τα παίρνει πίσω.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Ανάγνωση παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Say which column is the text. Other columns are taken where they are named.</source>
        <translation>Πείτε ποια στήλη είναι το κείμενο. Οι άλλες στήλες περνούν όπου έχουν όνομα.</translation>
    </message>
    <message>
        <source>These headers are new to Stoa. Check which column is what; nothing is written yet.</source>
        <translation>Αυτές οι κεφαλίδες είναι νέες για το Stoa. Ελέγξτε ποια στήλη είναι τι· δεν γράφτηκε τίποτα ακόμα.</translation>
    </message>
    <message>
        <source>Recognised as “%1”. Nothing is written yet.</source>
        <translation>Αναγνωρίστηκε ως «%1». Δεν γράφτηκε τίποτα ακόμα.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first rows %n cannot be taken.</source>
        <translation>
            <numerusform>Από τις πρώτες γραμμές %n δεν περνά.</numerusform>
            <numerusform>Από τις πρώτες γραμμές %n δεν περνούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>όχι στο αρχείο</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Βρέθηκε: %1</translation>
    </message>
    <message>
        <source>Probably: %1</source>
        <translation>Πιθανώς: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Ανάγνωση του αρχείου</translation>
    </message>
    <message>
        <source>Stopped. The project is as it was.</source>
        <translation>Σταμάτησε. Το έργο είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>Το έργο είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 known already, %5 not taken.</source>
        <translation>Διαβάστηκαν %1 γραμμές: %2 νέες, %3 άλλαξαν, %4 ήδη γνωστές, %5 δεν πέρασαν.</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Μία αναίρεση τα παίρνει όλα πίσω.</translation>
    </message>
    <message>
        <source>Nothing was new, so nothing was written.</source>
        <translation>Δεν υπήρχε τίποτα νέο, οπότε δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Εξέταση του αρχείου</translation>
    </message>
    <message>
        <source>Choose the account that the file belongs to, or write a new one as network:name.</source>
        <translation>Διαλέξτε τον λογαριασμό στον οποίο ανήκει το αρχείο, ή γράψτε έναν νέο ως δίκτυο:όνομα.</translation>
    </message>
    <message>
        <source>Account where none is named</source>
        <translation>Λογαριασμός όπου δεν ορίζεται</translation>
    </message>
</context>
<context>
    <name>stoa::InboxBar</name>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Search; %1 not ready yet</source>
        <translation>Αναζήτηση· %1 όχι έτοιμα ακόμα</translation>
    </message>
    <message>
        <source>Search all history: %1</source>
        <translation>Αναζήτηση σε όλο το ιστορικό: %1</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Όλοι οι λογαριασμοί</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>κρυμμένα</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>with hidden</source>
        <translation>μαζί με κρυμμένα</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>επείγοντα</translation>
    </message>
    <message>
        <source>touched by rules</source>
        <translation>από κανόνες</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ένα άτομο</translation>
    </message>
    <message>
        <source>one post</source>
        <translation>μία δημοσίευση</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>ανά δημοσίευση</translation>
    </message>
    <message>
        <source>by conversation</source>
        <translation>ανά συζήτηση</translation>
    </message>
    <message>
        <source>Other filters that are on: %1. Press to take them off.</source>
        <translation>Άλλα ενεργά φίλτρα: %1. Πατήστε για να βγουν.</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Όποια ετικέτα</translation>
    </message>
    <message>
        <source>No label yet: press L on a comment</source>
        <translation>Καμία ετικέτα ακόμα: πατήστε L σε ένα σχόλιο</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομαδοποίηση</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Ένα ένα</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Ανά δημοσίευση</translation>
    </message>
    <message>
        <source>By conversation</source>
        <translation>Ανά συζήτηση</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Κρυμμένα: %1</translation>
    </message>
    <message>
        <source>Spam: %1</source>
        <translation>Spam: %1</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>Μόνο επείγοντα</translation>
    </message>
    <message>
        <source>Touched by rules</source>
        <translation>Από κανόνες</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Κάθε είδος</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Ανάθεση σε</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Οποιονδήποτε</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Αποθηκευμένες προβολές</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Αφαίρεση προβολής</translation>
    </message>
</context>
<context>
    <name>stoa::InboxPage</name>
    <message numerus="yes">
        <source>%n new comment(s): show</source>
        <translation>
            <numerusform>%n νέο σχόλιο: εμφάνιση</numerusform>
            <numerusform>%n νέα σχόλια: εμφάνιση</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Εισερχόμενα</translation>
    </message>
    <message>
        <source>Comments, newest first</source>
        <translation>Σχόλια, τα νεότερα πρώτα</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Κανένα σχόλιο ακόμα</translation>
    </message>
    <message>
        <source>Read in a file that a network gave you, or any table with comments. Each row is checked before anything is written, and one undo takes the whole file back.</source>
        <translation>Διαβάστε ένα αρχείο που σας έδωσε κάποιο δίκτυο ή όποιον πίνακα με σχόλια. Κάθε γραμμή ελέγχεται πριν γραφτεί οτιδήποτε, και μία αναίρεση παίρνει πίσω όλο το αρχείο.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are not ready to be searched yet.</source>
        <translation>
            <numerusform>%n σχόλιο δεν είναι ακόμα έτοιμο για αναζήτηση.</numerusform>
            <numerusform>%n σχόλια δεν είναι ακόμα έτοιμα για αναζήτηση.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words must stand in the comment or in the author’s name. “Quotes” look for a phrase.</source>
        <translation>Όλες οι λέξεις πρέπει να υπάρχουν στο σχόλιο ή στο όνομα του συντάκτη. Τα «εισαγωγικά» ψάχνουν φράση.</translation>
    </message>
    <message>
        <source>All worked off</source>
        <translation>Όλα διεκπεραιώθηκαν</translation>
    </message>
    <message>
        <source>No new comment waits. Open ones are one segment further.</source>
        <translation>Δεν περιμένει κανένα νέο σχόλιο. Τα ανοιχτά είναι στην επόμενη καρτέλα.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Τίποτα εδώ</translation>
    </message>
    <message>
        <source>No comment fits this filter.</source>
        <translation>Κανένα σχόλιο δεν ταιριάζει στο φίλτρο.</translation>
    </message>
    <message>
        <source>Median answer %1 · target %2</source>
        <translation>Διάμεση απάντηση %1 · στόχος %2</translation>
    </message>
    <message>
        <source>The view was forgotten. Undo brings it back.</source>
        <translation>Η προβολή αφαιρέθηκε. Η Αναίρεση τη φέρνει πίσω.</translation>
    </message>
    <message>
        <source>No comment waits for an answer.</source>
        <translation>Κανένα σχόλιο δεν περιμένει απάντηση.</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Νέα ετικέτα</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Όνομα ετικέτας</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Κανείς</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Ποιος απαντά;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>This looks like criticism</source>
        <translation>Αυτό μοιάζει με κριτική</translation>
    </message>
    <message>
        <source>Criticism is answered, not hidden: those who hide it lose the readers who saw it. If it is abuse or no criticism at all, you can say so and hide it.</source>
        <translation>Η κριτική απαντιέται, δεν κρύβεται: όποιος την κρύβει χάνει τους αναγνώστες που την είδαν. Αν είναι προσβολή ή δεν είναι καθόλου κριτική, μπορείτε να το δηλώσετε και να το κρύψετε.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>It is no criticism: hide it</source>
        <translation>Δεν είναι κριτική: απόκρυψη</translation>
    </message>
    <message>
        <source>Marked as criticism: no rule will hide or delete it.</source>
        <translation>Σημάνθηκε ως κριτική: κανένας κανόνας δεν θα το κρύψει ούτε θα το διαγράψει.</translation>
    </message>
    <message>
        <source>Marked as no criticism.</source>
        <translation>Σημάνθηκε ως μη κριτική.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Σε μία ώρα</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Σε τρεις ώρες</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Αύριο το πρωί</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Δευτέρα πρωί</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Σε μία εβδομάδα</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Γράψτε πρώτα την απάντηση.</translation>
    </message>
    <message>
        <source>Copied. Post it there; here it stands as answered by hand.</source>
        <translation>Αντιγράφηκε. Δημοσιεύστε την εκεί· εδώ φαίνεται ως απαντημένο με το χέρι.</translation>
    </message>
    <message>
        <source>The file named no address for this comment.</source>
        <translation>Το αρχείο δεν έδωσε διεύθυνση για αυτό το σχόλιο.</translation>
    </message>
    <message>
        <source>There is no address in this comment.</source>
        <translation>Αυτό το σχόλιο δεν έχει διεύθυνση.</translation>
    </message>
    <message>
        <source>Comments to read in</source>
        <translation>Σχόλια για ανάγνωση</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Πίνακες (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Write comments to</source>
        <translation>Εγγραφή σχολίων σε</translation>
    </message>
    <message>
        <source>comments.csv</source>
        <translation>σχόλια.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Πίνακας (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) written.</source>
        <translation>
            <numerusform>Γράφτηκε %n σχόλιο.</numerusform>
            <numerusform>Γράφτηκαν %n σχόλια.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Αποθήκευση προβολής</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Όνομα προβολής</translation>
    </message>
    <message>
        <source>The view is kept under “More”.</source>
        <translation>Η προβολή βρίσκεται στα «Περισσότερα».</translation>
    </message>
    <message>
        <source>Erasing. With a large project this takes a minute.</source>
        <translation>Γίνεται διαγραφή. Σε μεγάλο έργο χρειάζεται ένα λεπτό.</translation>
    </message>
    <message>
        <source>Erased: the name and the words are gone from the project and its backups.</source>
        <translation>Διαγράφηκε: το όνομα και τα λόγια δεν υπάρχουν πια στο έργο ούτε στα αντίγραφα ασφαλείας του.</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Νέα ετικέτα…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Κάποιος άλλος…</translation>
    </message>
    <message>
        <source>Idea for a post</source>
        <translation>Ιδέα για δημοσίευση</translation>
    </message>
    <message>
        <source>“%1”
What could a post be about?</source>
        <translation>«%1»
Τι θα μπορούσε να λέει μια δημοσίευση;</translation>
    </message>
    <message>
        <source>The idea is in the calendar’s tray.</source>
        <translation>Η ιδέα βρίσκεται στο συρτάρι του ημερολογίου.</translation>
    </message>
</context>
<context>
    <name>stoa::LayerFields</name>
    <message>
        <source>shown whole</source>
        <translation>ολόκληρη</translation>
    </message>
    <message>
        <source>{title} {text} {theme} {date}</source>
        <translation>{title} {text} {theme} {date}</translation>
    </message>
    <message>
        <source>Brand colour %1</source>
        <translation>Χρώμα μάρκας %1</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Λευκό</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Μαύρο</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Regular</source>
        <comment>letters</comment>
        <translation>Κανονικά</translation>
    </message>
    <message>
        <source>Half bold</source>
        <translation>Ημιέντονα</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Έντονα</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Αριστερά</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Κέντρο</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Δεξιά</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Από αριστερά</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Από πάνω</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Πλάτος</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Ύψος</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Αδιαφάνεια</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Μεγαλύτερα γράμματα</translation>
    </message>
    <message>
        <source>The post’s first</source>
        <translation>Η πρώτη της δημοσίευσης</translation>
    </message>
    <message>
        <source>Colour of the layer</source>
        <translation>Χρώμα του επιπέδου</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Πάχος γραμμάτων</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Στοίχιση</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Μέγιστο μέγεθος</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryCard</name>
    <message>
        <source>end on</source>
        <translation>λήγουν στις</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Χρησιμοποιείται σε</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστη</translation>
    </message>
    <message>
        <source>nobody is shown</source>
        <translation>δεν φαίνεται κανείς</translation>
    </message>
    <message>
        <source>given</source>
        <translation>δόθηκε</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>αρνήθηκε</translation>
    </message>
    <message>
        <source>First day without rights</source>
        <translation>Πρώτη μέρα χωρίς δικαιώματα</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>με κόμματα ανάμεσα</translation>
    </message>
    <message>
        <source>own work, a shop, an address</source>
        <translation>δική μας, κατάστημα, διεύθυνση</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Λέξεις-κλειδιά</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Δημιουργός</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια χρήσης</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Permission of the people shown</source>
        <translation>Συναίνεση όσων φαίνονται</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Δικαιώματα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Posts that carry it; Return goes to the post</source>
        <translation>Δημοσιεύσεις που το έχουν· το Enter πάει στη δημοσίευση</translation>
    </message>
    <message>
        <source>beside the project</source>
        <translation>δίπλα στο έργο</translation>
    </message>
    <message>
        <source>inside the project</source>
        <translation>μέσα στο έργο</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ιδέα</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, post</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On no post yet</source>
        <translation>Σε καμία δημοσίευση ακόμα</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n αρχείο</numerusform>
            <numerusform>%n αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Κανένα επιλεγμένο αρχείο</translation>
    </message>
    <message>
        <source>Rights, tags and the posts that carry a file stand here.</source>
        <translation>Εδώ φαίνονται τα δικαιώματα, οι λέξεις-κλειδιά και οι δημοσιεύσεις ενός αρχείου.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>όπως είναι</translation>
    </message>
    <message>
        <source>added to those they have</source>
        <translation>προστίθενται σε όσα έχουν</translation>
    </message>
    <message>
        <source>What is entered here is put on all of them; what is left empty stays as it is.</source>
        <translation>Ό,τι γράψετε εδώ μπαίνει σε όλα· ό,τι μείνει κενό δεν αλλάζει.</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryDelegate</name>
    <message>
        <source>rights unknown</source>
        <translation>άγνωστα δικαιώματα</translation>
    </message>
    <message>
        <source>rights end soon</source>
        <translation>λήγουν σύντομα</translation>
    </message>
    <message>
        <source>rights ended</source>
        <translation>έληξαν</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>χωρίς συναίνεση</translation>
    </message>
    <message numerus="yes">
        <source>on %n post(s)</source>
        <translation>
            <numerusform>σε %n δημοσίευση</numerusform>
            <numerusform>σε %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>δεν χρησιμοποιείται</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryDialog</name>
    <message>
        <source>&amp;Add files</source>
        <translation>&amp;Προσθήκη αρχείων</translation>
    </message>
    <message>
        <source>&amp;Put on the post</source>
        <translation>Στη &amp;δημοσίευση</translation>
    </message>
    <message>
        <source>&amp;Save a copy</source>
        <translation>Αποθήκευση α&amp;ντιγράφου</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Δια&amp;γραφή</translation>
    </message>
    <message>
        <source>Media library</source>
        <translation>Βιβλιοθήκη πολυμέσων</translation>
    </message>
    <message>
        <source>Name, tag or author</source>
        <translation>Όνομα, λέξη ή δημιουργός</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Without rights</source>
        <translation>Χωρίς δικαιώματα</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Λήγουν</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Χωρίς χρήση</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Λέξη-κλειδί</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Όλες οι λέξεις</translation>
    </message>
    <message>
        <source>No file fits. Search for something else, or show all.</source>
        <translation>Κανένα αρχείο δεν ταιριάζει. Ψάξτε κάτι άλλο ή δείξτε τα όλα.</translation>
    </message>
    <message>
        <source>No media yet. Add files, or drop them here.</source>
        <translation>Κανένα αρχείο ακόμα. Προσθέστε αρχεία ή αφήστε τα εδώ.</translation>
    </message>
    <message>
        <source>Move into the project</source>
        <translation>Μέσα στο έργο</translation>
    </message>
    <message>
        <source>Move beside the project</source>
        <translation>Δίπλα στο έργο</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Προσθήκη στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Pictures and films (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</source>
        <translation>Εικόνες και βίντεο (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Choose the post in the calendar first, or drag the file onto it.</source>
        <translation>Επιλέξτε πρώτα τη δημοσίευση στο ημερολόγιο ή σύρετε το αρχείο πάνω της.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Αποθήκευση αντιγράφου</translation>
    </message>
    <message>
        <source>Posts carry it: take it off them, and it can be deleted.</source>
        <translation>Υπάρχει σε δημοσιεύσεις: αφαιρέστε το από εκεί και μπορεί να διαγραφεί.</translation>
    </message>
</context>
<context>
    <name>stoa::LibraryModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>Length of a film in seconds</extracomment>
        <translation>%1 δευτ.</translation>
    </message>
</context>
<context>
    <name>stoa::LinkCheckDialog</name>
    <message>
        <source>Look &amp;again</source>
        <translation>Έλεγχος &amp;ξανά</translation>
    </message>
    <message>
        <source>Go to the &amp;post</source>
        <translation>Στη &amp;δημοσίευση</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Άνοιγμα στον &amp;περιηγητή</translation>
    </message>
    <message>
        <source>Links of posts</source>
        <translation>Σύνδεσμοι δημοσιεύσεων</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Τι βρέθηκε</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Σύνδεσμοι</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>περιμένει</translation>
    </message>
    <message>
        <source>These posts have no links.</source>
        <translation>Αυτές οι δημοσιεύσεις δεν έχουν συνδέσμους.</translation>
    </message>
    <message>
        <source>Asking the sites, four at a time</source>
        <translation>Ερώτηση στους ιστοτόπους, τέσσερις κάθε φορά</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dead</source>
        <translation>
            <numerusform>%n νεκρός</numerusform>
            <numerusform>%n νεκροί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n άλλαξε διεύθυνση</numerusform>
            <numerusform>%n άλλαξαν διεύθυνση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n άγνωστος</numerusform>
            <numerusform>%n άγνωστοι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n λειτουργεί</numerusform>
            <numerusform>%n λειτουργούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n χωρίς έλεγχο</numerusform>
            <numerusform>%n χωρίς έλεγχο</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::LinkTagsDialog</name>
    <message>
        <source>Tags for links</source>
        <translation>Παράμετροι UTM</translation>
    </message>
    <message>
        <source>All networks without tags of their own</source>
        <translation>Όσα δίκτυα δεν έχουν δικές τους</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Source (utm_source)</source>
        <translation>Πηγή (utm_source)</translation>
    </message>
    <message>
        <source>Medium (utm_medium)</source>
        <translation>Μέσο (utm_medium)</translation>
    </message>
    <message>
        <source>Campaign (utm_campaign)</source>
        <translation>Καμπάνια (utm_campaign)</translation>
    </message>
    <message>
        <source>Term (utm_term)</source>
        <translation>Όρος (utm_term)</translation>
    </message>
    <message>
        <source>Content (utm_content)</source>
        <translation>Περιεχόμενο (utm_content)</translation>
    </message>
    <message>
        <source>{network}, {handle}, {theme} and {date} are filled in for each post.</source>
        <translation>Τα {network}, {handle}, {theme} και {date} συμπληρώνονται για κάθε δημοσίευση.</translation>
    </message>
    <message>
        <source>So it goes out: %1</source>
        <translation>Έτσι βγαίνει: %1</translation>
    </message>
    <message>
        <source>Write the tagged links when a post is scheduled</source>
        <translation>Γράψιμο των συνδέσμων με παραμέτρους όταν προγραμματίζεται μια δημοσίευση</translation>
    </message>
    <message>
        <source>Replace tags that a link has already</source>
        <translation>Αντικατάσταση παραμέτρων που έχει ήδη ο σύνδεσμος</translation>
    </message>
    <message>
        <source>Added to the links of posts, so that the site’s own statistics tell where a visit came from.</source>
        <translation>Προστίθενται στους συνδέσμους των δημοσιεύσεων, ώστε τα στατιστικά του ιστοτόπου να δείχνουν από πού ήρθε κάθε επίσκεψη.</translation>
    </message>
</context>
<context>
    <name>stoa::MainWindow</name>
    <message>
        <source>&amp;Project</source>
        <translation>Έ&amp;ργο</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Μετάβαση</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Προβο&amp;λή</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Άνοιγμα έργου</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Έργα Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Μενού</translation>
    </message>
</context>
<context>
    <name>stoa::MediaCard</name>
    <message>
        <source>Alternative text is missing</source>
        <translation>Λείπει το εναλλακτικό κείμενο</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Length of a film in seconds</extracomment>
        <translation>%1 δευτ.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Τι δείχνει</translation>
    </message>
    <message>
        <source>Alternative text: what it shows, for those who do not see it</source>
        <translation>Εναλλακτικό κείμενο: τι δείχνει, για όσους δεν το βλέπουν</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Εναλλακτικό κείμενο: %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 προς τα πάνω</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 προς τα κάτω</translation>
    </message>
    <message>
        <source>Take %1 off the post</source>
        <translation>Αφαίρεση του %1 από τη δημοσίευση</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <extracomment>%1 is the name of a file, %2 a network: a box to tick</extracomment>
        <translation>%1 πηγαίνει στο %2</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>Αν πηγαίνει στο %1</translation>
    </message>
</context>
<context>
    <name>stoa::MediaList</name>
    <message>
        <source>Add media</source>
        <translation>Προσθήκη πολυμέσων</translation>
    </message>
    <message>
        <source>Pictures and films (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</source>
        <translation>Εικόνες και βίντεο (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>Προσθήκη πολυμέσων…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Προσθήκη…</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>ή αφήστε αρχεία εδώ</translation>
    </message>
    <message>
        <source>The file is missing: there is nothing to drag.</source>
        <translation>Το αρχείο λείπει: δεν υπάρχει τίποτα να συρθεί.</translation>
    </message>
    <message>
        <source>The files are missing: there is nothing to copy.</source>
        <translation>Τα αρχεία λείπουν: δεν υπάρχει τίποτα να αντιγραφεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where they are to be sent.</source>
        <translation>
            <numerusform>Αντιγράφηκε %n αρχείο. Επικολλήστε το εκεί που θα σταλεί.</numerusform>
            <numerusform>Αντιγράφηκαν %n αρχεία. Επικολλήστε τα εκεί που θα σταλούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the post until you change it here</source>
        <translation>Όπως στη δημοσίευση, ώσπου να το αλλάξετε εδώ</translation>
    </message>
    <message>
        <source>Nothing of the post’s media goes here</source>
        <translation>Κανένα αρχείο της δημοσίευσης δεν πηγαίνει εδώ</translation>
    </message>
    <message>
        <source>Own choice, apart from the post</source>
        <translation>Δική του επιλογή, χωριστά από τη δημοσίευση</translation>
    </message>
    <message>
        <source>As in the post</source>
        <translation>Όπως στη δημοσίευση</translation>
    </message>
    <message>
        <source>Drop the own choice: all media of the post go here again, in their order</source>
        <translation>Κατάργηση της δικής του επιλογής: όλα τα αρχεία της δημοσίευσης πηγαίνουν ξανά εδώ, με τη σειρά τους</translation>
    </message>
</context>
<context>
    <name>stoa::MergeFlow</name>
    <message>
        <source>Bring together with another copy</source>
        <translation>Ένωση με άλλο αντίγραφο</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Έργα Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>This is the project itself</source>
        <translation>Αυτό είναι το ίδιο το έργο</translation>
    </message>
    <message>
        <source>Choose another copy of it. Nothing was changed.</source>
        <translation>Διαλέξτε άλλο αντίγραφό του. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The copy was not looked at</source>
        <translation>Το αντίγραφο δεν εξετάστηκε</translation>
    </message>
    <message>
        <source>Looking at the other copy</source>
        <translation>Εξέταση του άλλου αντιγράφου</translation>
    </message>
    <message>
        <source>The copy was not brought in</source>
        <translation>Το αντίγραφο δεν ενώθηκε</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are new.</source>
        <translation>
            <numerusform>%n δημοσίευση είναι νέα.</numerusform>
            <numerusform>%n δημοσιεύσεις είναι νέες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were changed there.</source>
        <translation>
            <numerusform>%n δημοσίευση άλλαξε εκεί.</numerusform>
            <numerusform>%n δημοσιεύσεις άλλαξαν εκεί.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were deleted there.</source>
        <translation>
            <numerusform>%n δημοσίευση διαγράφηκε εκεί.</numerusform>
            <numerusform>%n δημοσιεύσεις διαγράφηκαν εκεί.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are new.</source>
        <translation>
            <numerusform>%n σχόλιο είναι νέο.</numerusform>
            <numerusform>%n σχόλια είναι νέα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) differ: accounts, labels, replies, numbers and the like.</source>
        <translation>
            <numerusform>%n άλλο στοιχείο διαφέρει: λογαριασμοί, ετικέτες, απαντήσεις, αριθμοί και παρόμοια.</numerusform>
            <numerusform>%n άλλα στοιχεία διαφέρουν: λογαριασμοί, ετικέτες, απαντήσεις, αριθμοί και παρόμοια.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed in both copies, each in its own way. Both versions are kept, and you choose.</source>
        <translation>
            <numerusform>%n στοιχείο άλλαξε και στα δύο αντίγραφα, στο καθένα αλλιώς. Κρατιούνται και οι δύο εκδοχές και διαλέγετε εσείς.</numerusform>
            <numerusform>%n στοιχεία άλλαξαν και στα δύο αντίγραφα, στο καθένα αλλιώς. Κρατιούνται και οι δύο εκδοχές και διαλέγετε εσείς.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known any more where the copies parted, so nothing is deleted.</source>
        <translation>Δεν είναι πια γνωστό πού χωρίστηκαν τα αντίγραφα, γι’ αυτό δεν διαγράφεται τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the other copy are not as Stoa writes them; they are left out.</source>
        <translation>
            <numerusform>%n γραμμή του άλλου αντιγράφου δεν είναι όπως τη γράφει το Stoa· μένει έξω.</numerusform>
            <numerusform>%n γραμμές του άλλου αντιγράφου δεν είναι όπως τις γράφει το Stoa· μένουν έξω.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other file stays as it is. One step of undo takes everything back.</source>
        <translation>Το άλλο αρχείο μένει όπως είναι. Μία αναίρεση τα παίρνει όλα πίσω.</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Δεν υπάρχει τίποτα να ενωθεί</translation>
    </message>
    <message>
        <source>This project holds everything that is in the other copy.</source>
        <translation>Αυτό το έργο έχει όλα όσα έχει το άλλο αντίγραφο.</translation>
    </message>
    <message>
        <source>Bring the two copies together?</source>
        <translation>Να ενωθούν τα δύο αντίγραφα;</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Ένωση</translation>
    </message>
    <message>
        <source>The copies were not brought together</source>
        <translation>Τα αντίγραφα δεν ενώθηκαν</translation>
    </message>
    <message>
        <source>The two copies are one now</source>
        <translation>Τα δύο αντίγραφα είναι τώρα ένα</translation>
    </message>
</context>
<context>
    <name>stoa::MetricMenu</name>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Advertising and site</source>
        <translation>Διαφημίσεις και ιστότοπος</translation>
    </message>
</context>
<context>
    <name>stoa::MonthBars</name>
    <message>
        <source>Hits by month</source>
        <translation>Ανά μήνα</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>month, year, number</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>stoa::NamedListDialog</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Νέο</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Προσθήκη</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Κανένα ακόμα.</translation>
    </message>
</context>
<context>
    <name>stoa::NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Αναίρεση: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Επανάληψη: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Αναιρέθηκε: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ξανάγινε: %1</translation>
    </message>
</context>
<context>
    <name>stoa::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Έργο %1</translation>
    </message>
    <message>
        <source>%1: settings of this project</source>
        <translation>%1: ρυθμίσεις αυτού του έργου</translation>
    </message>
</context>
<context>
    <name>stoa::NewPostDialog</name>
    <message>
        <source>An &amp;idea, without a date</source>
        <translation>&amp;Ιδέα, χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Νέα δημοσίευση</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Νέα ιδέα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Πότε</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Λογαριασμοί</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Είδος</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Σκοπός</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Θέμα</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Κείμενο</translation>
    </message>
    <message>
        <source>Plan the post</source>
        <translation>Προγραμματισμός</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Κανένα</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Αυτή η ώρα πέρασε. Διαλέξτε αργότερα.</translation>
    </message>
    <message>
        <source>Keep the idea</source>
        <translation>Αποθήκευση ιδέας</translation>
    </message>
</context>
<context>
    <name>stoa::NewProjectDialog</name>
    <message>
        <source>Folder of the project file</source>
        <translation>Φάκελος του αρχείου του έργου</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name or folder.</source>
        <translation>Υπάρχει ήδη αρχείο με αυτό το όνομα. Διαλέξτε άλλο όνομα ή φάκελο.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>Σε αυτόν τον φάκελο δεν γίνεται εγγραφή. Διαλέξτε άλλον.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Νέο έργο</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Όνομα του πελάτη</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Άλλος φάκελος</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Δημιουργία έργου</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>stoa::NoticeStrip</name>
    <message>
        <source>Hide this message</source>
        <translation>Απόκρυψη μηνύματος</translation>
    </message>
</context>
<context>
    <name>stoa::OfferStrip</name>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
</context>
<context>
    <name>stoa::OriginCard</name>
    <message>
        <source>Go to the comment</source>
        <translation>Μετάβαση στο σχόλιο</translation>
    </message>
    <message>
        <source>From the comment of %1: “%2”</source>
        <translation>Από το σχόλιο του χρήστη %1: «%2»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Πηγή: %1</translation>
    </message>
</context>
<context>
    <name>stoa::PersonPane</name>
    <message>
        <source>The person</source>
        <translation>Το άτομο</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>από %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n σχόλιο</numerusform>
            <numerusform>%n σχόλια</numerusform>
        </translation>
    </message>
    <message>
        <source>Also wrote</source>
        <translation>Έγραψε επίσης</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>απαντήθηκε σε %1</translation>
    </message>
    <message>
        <source>List everything</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Διαγραφή προσώπου…</translation>
    </message>
</context>
<context>
    <name>stoa::PictureTemplatesDialog</name>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Νέο πρότυπο</translation>
    </message>
    <message>
        <source>Add the &amp;usual three</source>
        <translation>Τα τρία &amp;συνηθισμένα</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Δια&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>&amp;Προσθήκη επιπέδου</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Μπροστά</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>&amp;Make the pictures of the post</source>
        <translation>&amp;Εικόνες της δημοσίευσης</translation>
    </message>
    <message>
        <source>Picture templates</source>
        <translation>Πρότυπα εικόνων</translation>
    </message>
    <message>
        <source>Layers, the foremost on top</source>
        <translation>Επίπεδα, πρώτο το μπροστινό</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Επίπεδα</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Πρότυπα</translation>
    </message>
    <message>
        <source>Size shown</source>
        <translation>Μέγεθος που φαίνεται</translation>
    </message>
    <message>
        <source>The picture as it will be</source>
        <translation>Η εικόνα όπως θα γίνει</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Μετονομασία προτύπου</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Λογότυπο</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>network, width, height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Κείμενο: %1</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Νέο πρότυπο</translation>
    </message>
    <message>
        <source>Title over the picture</source>
        <translation>Τίτλος πάνω στην εικόνα</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Παράθεμα</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>No picture template yet</source>
        <translation>Κανένα πρότυπο εικόνας ακόμα</translation>
    </message>
    <message>
        <source>A template is the client’s design: colours, logo, the place of the words. Each post’s pictures are made from it in every network’s size. The usual three are a quick beginning.</source>
        <translation>Ένα πρότυπο είναι η εικόνα του πελάτη: χρώματα, λογότυπο, η θέση των λέξεων. Από αυτό φτιάχνονται οι εικόνες κάθε δημοσίευσης στο μέγεθος κάθε δικτύου. Τα τρία συνηθισμένα είναι μια γρήγορη αρχή.</translation>
    </message>
    <message>
        <source>Drag a layer to its place. Arrow keys move it, with Shift they size it.</source>
        <translation>Σύρετε ένα επίπεδο στη θέση του. Τα βέλη το μετακινούν, με Shift αλλάζουν το μέγεθος.</translation>
    </message>
    <message>
        <source>The project has no logo yet: nothing is shown here. It is chosen in the settings of the project.</source>
        <translation>Το έργο δεν έχει ακόμα λογότυπο: δεν εμφανίζεται τίποτα εδώ. Επιλέγεται στις ρυθμίσεις του έργου.</translation>
    </message>
</context>
<context>
    <name>stoa::PlacementList</name>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Τι θα γίνει</translation>
    </message>
    <message>
        <source>that time is over</source>
        <translation>αυτή η ώρα πέρασε</translation>
    </message>
    <message>
        <source>no free slot in the next three months</source>
        <translation>καμία ελεύθερη ώρα στους επόμενους τρεις μήνες</translation>
    </message>
    <message>
        <source>a day that is left out lay before it</source>
        <translation>πριν από αυτήν υπήρχε μέρα που παραλείπεται</translation>
    </message>
    <message>
        <source>the clock is put forward over that time</source>
        <translation>το ρολόι πάει μπροστά και πηδά αυτή την ώρα</translation>
    </message>
    <message>
        <source>that time comes twice that night; the first is taken</source>
        <translation>αυτή η ώρα έρχεται δύο φορές εκείνη τη νύχτα· ισχύει η πρώτη</translation>
    </message>
</context>
<context>
    <name>stoa::PlainMessage</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>stoa::PlanDialog</name>
    <message>
        <source>Rhythm and mix</source>
        <translation>Ρυθμός και μείγμα</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Αυτή η σελίδα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Τρεις μήνες</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Where the agreed rhythm is left</source>
        <translation>Πού χαλάει ο συμφωνημένος ρυθμός</translation>
    </message>
    <message>
        <source>What the plan is made of</source>
        <translation>Από τι αποτελείται το πρόγραμμα</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Στο πρόγραμμα</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Συμφωνημένα</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Τι να γίνει</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Πλήθος</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Μερίδιο</translation>
    </message>
    <message>
        <source>Goal, %</source>
        <translation>Στόχος, %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ως %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>τουλάχιστον %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ακόμα</numerusform>
            <numerusform>%n ακόμα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n λιγότερη</numerusform>
            <numerusform>%n λιγότερες</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: every agreed rhythm is kept.</source>
        <translation>Πουθενά: κάθε συμφωνημένος ρυθμός τηρείται.</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Χρήσιμο</translation>
    </message>
    <message>
        <source>Lead away by a link</source>
        <translation>Οδηγούν αλλού με σύνδεσμο</translation>
    </message>
    <message>
        <source>Messages to subscribers: useful</source>
        <translation>Μηνύματα σε συνδρομητές: χρήσιμα</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Θέματα</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Χωρίς θέμα</translation>
    </message>
    <message>
        <source>A goal is a whole number from 0 to 100.</source>
        <translation>Ο στόχος είναι ακέραιος από 0 ως 100.</translation>
    </message>
    <message>
        <source>A double click or F2 in the column of goals sets one; empty means none.</source>
        <translation>Με διπλό κλικ ή F2 στη στήλη των στόχων ορίζεται ένας· κενό σημαίνει κανένας.</translation>
    </message>
    <message numerus="yes">
        <source>over: %n missed</source>
        <translation>
            <numerusform>πέρασε: έλειψε %n</numerusform>
            <numerusform>πέρασε: έλειψαν %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over: %n too many</source>
        <translation>
            <numerusform>πέρασε: %n παραπάνω</numerusform>
            <numerusform>πέρασε: %n παραπάνω</numerusform>
        </translation>
    </message>
    <message>
        <source>No rhythm is agreed yet: set one for each account under “Accounts”.</source>
        <translation>Δεν έχει συμφωνηθεί ρυθμός ακόμα: ορίστε έναν για κάθε λογαριασμό στους «Λογαριασμούς».</translation>
    </message>
</context>
<context>
    <name>stoa::PlanStrip</name>
    <message>
        <source>Rhythm and mix</source>
        <translation>Ρυθμός και μείγμα</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2: %n missing</source>
        <extracomment>Posts planned, posts agreed, and how many are missing: &quot;3 / 8: 5 missing&quot;</extracomment>
        <translation>
            <numerusform>%1 / %2: λείπει %n</numerusform>
            <numerusform>%1 / %2: λείπουν %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2: %n too many</source>
        <translation>
            <numerusform>%1 / %2: %n παραπάνω</numerusform>
            <numerusform>%1 / %2: %n παραπάνω</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) without the agreed rhythm</source>
        <translation>
            <numerusform>%n διάστημα χωρίς τον συμφωνημένο ρυθμό</numerusform>
            <numerusform>%n διαστήματα χωρίς τον συμφωνημένο ρυθμό</numerusform>
        </translation>
    </message>
    <message>
        <source>Useful %1 % · goal %2</source>
        <extracomment>Share of useful posts (the others sell), and the share that is wanted</extracomment>
        <translation>Χρήσιμα %1 % · στόχος %2</translation>
    </message>
    <message>
        <source>Messages: useful %1 %</source>
        <translation>Μηνύματα: χρήσιμα %1 %</translation>
    </message>
    <message>
        <source>%1 / %2: missed</source>
        <extracomment>Posts that went out, posts agreed; the time is over</extracomment>
        <translation>%1 / %2: δεν επετεύχθη</translation>
    </message>
    <message>
        <source>%1 / %2: too many</source>
        <translation>%1 / %2: πάρα πολλές</translation>
    </message>
    <message>
        <source>%1 / %2: met</source>
        <translation>%1 / %2: επετεύχθη</translation>
    </message>
    <message>
        <source>No rhythm is agreed for any account: click here to agree one</source>
        <translation>Για κανέναν λογαριασμό δεν έχει συμφωνηθεί ρυθμός: κάντε κλικ εδώ για να οριστεί</translation>
    </message>
</context>
<context>
    <name>stoa::PollResultsForm</name>
    <message>
        <source>Idea from the poll “%1”</source>
        <translation>Ιδέα από τη δημοσκόπηση «%1»</translation>
    </message>
    <message>
        <source>Votes for %1</source>
        <translation>Ψήφοι: %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <extracomment>%1 is a number of per cent, %2 how many votes there are in all</extracomment>
        <translation>%1 % από %2</translation>
    </message>
    <message>
        <source>Show its idea</source>
        <translation>Εμφάνιση ιδέας</translation>
    </message>
    <message>
        <source>Make an idea of it</source>
        <translation>Δημιουργία ιδέας</translation>
    </message>
    <message>
        <source>Show the idea of %1</source>
        <translation>Εμφάνιση της ιδέας: %1</translation>
    </message>
    <message>
        <source>Make an idea of %1</source>
        <translation>Δημιουργία ιδέας: %1</translation>
    </message>
    <message>
        <source>No votes entered yet.</source>
        <translation>Καμία ψήφος ακόμα.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in all</source>
        <translation>
            <numerusform>%n ψήφος συνολικά</numerusform>
            <numerusform>%n ψήφοι συνολικά</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no lines such as “Tea 41”: an option and its votes.</source>
        <translation>Το πρόχειρο δεν έχει γραμμές όπως «Τσάι 41»: επιλογή και ψήφοι.</translation>
    </message>
    <message>
        <source>The idea is in the tray.</source>
        <translation>Η ιδέα είναι στο συρτάρι.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Αποτελέσματα</translation>
    </message>
    <message>
        <source>Paste the votes</source>
        <translation>Επικόλληση ψήφων</translation>
    </message>
</context>
<context>
    <name>stoa::PostDetails</name>
    <message>
        <source>No theme</source>
        <translation>Χωρίς θέμα</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Ετικέτα %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Choose labels</source>
        <translation>Επιλογή ετικετών</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Νέα ετικέτα…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Σκοπός</translation>
    </message>
    <message>
        <source>Theme of the day</source>
        <translation>Θέμα της μέρας</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Εσωτερικές σημειώσεις</translation>
    </message>
    <message>
        <source>The client never sees these</source>
        <translation>Ο πελάτης δεν τις βλέπει ποτέ</translation>
    </message>
</context>
<context>
    <name>stoa::PostExportDialog</name>
    <message>
        <source>Only posts that the &amp;filter shows</source>
        <translation>Μόνο όσες δείχνει το &amp;φίλτρο</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Export posts</source>
        <translation>Εξαγωγή δημοσιεύσεων</translation>
    </message>
    <message>
        <source>PDF for the client</source>
        <translation>PDF για τον πελάτη</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Εικόνες (PNG)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Λογιστικό φύλλο (XLSX)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Ημερολόγιο (ICS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Πίνακας (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A month on a page, then its posts with whole texts</source>
        <translation>Ένας μήνας ανά σελίδα και μετά όλα τα κείμενα</translation>
    </message>
    <message>
        <source>A week on a page, with whole texts</source>
        <translation>Μια εβδομάδα ανά σελίδα, με όλο το κείμενο</translation>
    </message>
    <message>
        <source>&amp;Write as</source>
        <translation>&amp;Μορφή</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation>Αυτή η σελίδα: %1</translation>
    </message>
    <message>
        <source>The month: %1</source>
        <translation>Ο μήνας: %1</translation>
    </message>
    <message>
        <source>The week: %1</source>
        <translation>Η εβδομάδα: %1</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Όλες οι δημοσιεύσεις</translation>
    </message>
    <message>
        <source>In the project’s language. Internal notes and labels are left out.</source>
        <translation>Στη γλώσσα του έργου. Οι εσωτερικές σημειώσεις και οι ετικέτες μένουν έξω.</translation>
    </message>
    <message>
        <source>A picture a page, in the project’s language. Internal notes and labels are left out.</source>
        <translation>Μία εικόνα ανά σελίδα, στη γλώσσα του έργου. Οι εσωτερικές σημειώσεις και οι ετικέτες μένουν έξω.</translation>
    </message>
    <message>
        <source>Posts without a date are left out.</source>
        <translation>Οι δημοσιεύσεις χωρίς ημερομηνία μένουν έξω.</translation>
    </message>
    <message>
        <source>Posts without a date are written when all posts are.</source>
        <translation>Οι δημοσιεύσεις χωρίς ημερομηνία γράφονται όταν γράφονται όλες.</translation>
    </message>
    <message>
        <source>Replace pictures?</source>
        <translation>Αντικατάσταση εικόνων;</translation>
    </message>
    <message numerus="yes">
        <source>Beside it are %n picture(s) of later pages, which may be replaced.</source>
        <translation>
            <numerusform>Δίπλα υπάρχει %n εικόνα επόμενης σελίδας, που ίσως αντικατασταθεί.</numerusform>
            <numerusform>Δίπλα υπάρχουν %n εικόνες επόμενων σελίδων, που ίσως αντικατασταθούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>a file name</comment>
        <translation>ημερολόγιο</translation>
    </message>
    <message>
        <source>posts</source>
        <comment>a file name</comment>
        <translation>δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Write posts to</source>
        <translation>Εγγραφή δημοσιεύσεων σε</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Γράφεται…</translation>
    </message>
    <message>
        <source>Posts that the filter hides are left out.</source>
        <translation>Οι δημοσιεύσεις που κρύβει το φίλτρο μένουν έξω.</translation>
    </message>
</context>
<context>
    <name>stoa::PostFacts</name>
    <message>
        <source>Without a date</source>
        <translation>Χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>Time of %1 · on this computer %2</source>
        <extracomment>%1: place of the project&apos;s time zone, %2: day and time on this computer</extracomment>
        <translation>Ώρα: %1 · σε αυτόν τον υπολογιστή %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Κατάσταση: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Ώρα: %1</translation>
    </message>
    <message>
        <source>It is published: by hand, just now</source>
        <translation>Δημοσιεύτηκε: με το χέρι, μόλις τώρα</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ώρα της μέρας</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ορισμός</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Ορισμός ώρας</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Αφαίρεση ημερομηνίας</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Αλλαγή κατάστασης</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Αλλαγή ώρας</translation>
    </message>
</context>
<context>
    <name>stoa::PostFieldsForm</name>
    <message>
        <source>Title of the film</source>
        <translation>Τίτλος του βίντεο</translation>
    </message>
    <message>
        <source>Search words, parted by commas</source>
        <translation>Λέξεις αναζήτησης, με κόμματα</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Επιλογή %1</translation>
    </message>
    <message>
        <source>Another option</source>
        <translation>Άλλη επιλογή</translation>
    </message>
    <message>
        <source>Part %1 of the thread</source>
        <translation>Μέρος %1 του νήματος</translation>
    </message>
    <message>
        <source>Go on in another part</source>
        <translation>Συνέχεια σε άλλο μέρος</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Πρώτο σχόλιο</translation>
    </message>
    <message>
        <source>When the first comment is written</source>
        <translation>Πότε γράφεται το πρώτο σχόλιο</translation>
    </message>
    <message>
        <source>as soon as the post is out</source>
        <translation>μόλις βγει η δημοσίευση</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after the post</source>
        <translation>
            <numerusform>%n λεπτό μετά τη δημοσίευση</numerusform>
            <numerusform>%n λεπτά μετά τη δημοσίευση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the post</source>
        <translation>
            <numerusform>%n ώρα μετά τη δημοσίευση</numerusform>
            <numerusform>%n ώρες μετά τη δημοσίευση</numerusform>
        </translation>
    </message>
    <message>
        <source>For this account</source>
        <translation>Για αυτόν τον λογαριασμό</translation>
    </message>
    <message>
        <source>First comment, thread and more</source>
        <translation>Πρώτο σχόλιο, νήμα και άλλα</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n επιλογή</numerusform>
            <numerusform>%n επιλογές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n μέρος</numerusform>
            <numerusform>%n μέρη</numerusform>
        </translation>
    </message>
    <message>
        <source>comment</source>
        <translation>σχόλιο</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Options, first comment and more</source>
        <translation>Επιλογές, πρώτο σχόλιο και άλλα</translation>
    </message>
    <message>
        <source>Film, first comment and more</source>
        <translation>Βίντεο, πρώτο σχόλιο και άλλα</translation>
    </message>
</context>
<context>
    <name>stoa::PostPane</name>
    <message numerus="yes">
        <source>%n text(s) typed before the program ended were put back.</source>
        <translation>
            <numerusform>Επανήλθε %n κείμενο που γράφτηκε πριν κλείσει το πρόγραμμα.</numerusform>
            <numerusform>Επανήλθαν %n κείμενα που γράφτηκαν πριν κλείσει το πρόγραμμα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a post to see and write it here.</source>
        <translation>Διαλέξτε μια δημοσίευση για να τη δείτε και να τη γράψετε εδώ.</translation>
    </message>
    <message>
        <source>No accounts yet: add them in the settings</source>
        <translation>Κανένας λογαριασμός ακόμα: προσθέστε στις ρυθμίσεις</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Νέα ετικέτα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Selected post</source>
        <translation>Επιλεγμένη δημοσίευση</translation>
    </message>
    <message>
        <source>Title, for you only</source>
        <translation>Τίτλος, μόνο για εσάς</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>It is published: what the public has seen does not change. Labels and notes do.</source>
        <translation>Έχει βγει: ό,τι είδε το κοινό δεν αλλάζει. Ετικέτες και σημειώσεις αλλάζουν.</translation>
    </message>
    <message>
        <source>Drop it: it becomes media of this post.</source>
        <translation>Αφήστε το: γίνεται μέρος της δημοσίευσης.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Πολυμέσα</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Πριν βγει</translation>
    </message>
    <message numerus="yes">
        <source>%n posts selected</source>
        <translation>
            <numerusform>%n επιλεγμένη δημοσίευση</numerusform>
            <numerusform>%n επιλεγμένες δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>No post selected</source>
        <translation>Καμία επιλεγμένη δημοσίευση</translation>
    </message>
    <message>
        <source>Choose one of them to see it whole.</source>
        <translation>Διαλέξτε μία για να τη δείτε ολόκληρη.</translation>
    </message>
    <message>
        <source>The last words are not in the project file yet. They are kept in a recovery file.</source>
        <translation>Οι τελευταίες λέξεις δεν είναι ακόμη στο αρχείο του έργου. Φυλάσσονται σε αρχείο ανάκτησης.</translation>
    </message>
    <message>
        <source>A new plan begins here</source>
        <translation>Εδώ αρχίζει ένα νέο πρόγραμμα</translation>
    </message>
    <message>
        <source>First the client’s accounts, then a theme for each weekday. A plan you have as a table or calendar file can be read in.</source>
        <translation>Πρώτα οι λογαριασμοί του πελάτη, μετά ένα θέμα για κάθε μέρα της εβδομάδας. Αν έχετε ήδη πρόγραμμα σε πίνακα ή αρχείο ημερολογίου, μπορείτε να το εισαγάγετε.</translation>
    </message>
</context>
<context>
    <name>stoa::PostResultsModel</name>
    <message>
        <source>Post without words</source>
        <translation>Δημοσίευση χωρίς λόγια</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Δημοσιεύτηκε</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
</context>
<context>
    <name>stoa::PostsView</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n δημοσίευση</numerusform>
            <numerusform>%n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>μόνο %1</translation>
    </message>
    <message>
        <source>Save posts as CSV</source>
        <translation>Αποθήκευση δημοσιεύσεων σε CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>The posts were saved.</source>
        <translation>Οι δημοσιεύσεις αποθηκεύτηκαν.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Αποθήκευση σε CSV</translation>
    </message>
    <message>
        <source>Posts with their numbers</source>
        <translation>Δημοσιεύσεις με τις μετρήσεις τους</translation>
    </message>
    <message>
        <source>Only the posts of some days; Delete shows all</source>
        <translation>Μόνο κάποιων ημερών· το Delete τις δείχνει όλες</translation>
    </message>
</context>
<context>
    <name>stoa::PreviewCard</name>
    <message>
        <source>… more</source>
        <translation>… περισσότερα</translation>
    </message>
    <message>
        <source>%1 does not say where it cuts: the place is as people have seen it.</source>
        <translation>Το %1 δεν λέει πού κόβει το κείμενο: το σημείο προκύπτει από παρατηρήσεις.</translation>
    </message>
</context>
<context>
    <name>stoa::PreviewPictures</name>
    <message>
        <source>Nothing is shown here without a picture or a film.</source>
        <translation>Χωρίς εικόνα ή βίντεο δεν φαίνεται τίποτα εδώ.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 από %1</translation>
    </message>
</context>
<context>
    <name>stoa::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
</context>
<context>
    <name>stoa::ProjectSettings</name>
    <message>
        <source>Client</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Απαντήσεις</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Planned posts keep their time of day when it changes; published ones keep their moment.</source>
        <translation>Όταν αλλάζει, οι προγραμματισμένες κρατούν την ώρα τους και οι δημοσιευμένες τη στιγμή τους.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Of themes and days worth a post.</source>
        <translation>Για τα θέματα και τις μέρες που αξίζουν δημοσίευση.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>Stoa makes it lighter or darker where words could not be read on it.</source>
        <translation>Το Stoa το ανοίγει ή το σκουραίνει όπου δεν θα διαβάζονταν οι λέξεις.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Εργάσιμες μέρες</translation>
    </message>
    <message>
        <source>The time to answer counts in working hours only.</source>
        <translation>Ο χρόνος απάντησης μετράει μόνο σε ώρες εργασίας.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Από, ως</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Αρχή εργασίας</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Τέλος εργασίας</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Χωρίς λογότυπο</translation>
    </message>
    <message>
        <source>A colour of the client</source>
        <translation>Χρώμα του πελάτη</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Εικόνες (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>Άλλα χρώματα</translation>
    </message>
    <message>
        <source>With the colour above, these three are what picture templates take.</source>
        <translation>Μαζί με το πιο πάνω, αυτά τα τρία παίρνουν τα πρότυπα εικόνων.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Δεύτερο</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Τρίτο</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Λογότυπο</translation>
    </message>
    <message>
        <source>A picture of the library, as picture templates show it.</source>
        <translation>Μια εικόνα της βιβλιοθήκης, όπως τη δείχνουν τα πρότυπα εικόνων.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Από αρχείο</translation>
    </message>
    <message>
        <source>New pictures and films</source>
        <translation>Νέες εικόνες και βίντεο</translation>
    </message>
    <message>
        <source>A project that is sent around carries what is inside. Above 4 MB a file always lies beside it.</source>
        <translation>Ένα έργο που στέλνεται παίρνει μαζί ό,τι έχει μέσα. Πάνω από 4 MB ένα αρχείο μένει πάντα δίπλα του.</translation>
    </message>
    <message>
        <source>inside the project</source>
        <translation>μέσα στο έργο</translation>
    </message>
    <message>
        <source>in a folder beside the project</source>
        <translation>σε φάκελο δίπλα στο έργο</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Πολιτική</translation>
    </message>
    <message>
        <source>Who answers which comment, in what time and tone; what is done in sharp situations.</source>
        <translation>Ποιος απαντά σε ποιο σχόλιο, σε πόσο χρόνο και με τι ύφος· τι γίνεται σε δύσκολες καταστάσεις.</translation>
    </message>
    <message>
        <source>Praise: thanks by first name, within a day. Complaints: the manager, calm and formal, within six hours. Spam: removed. Links: only where the question asks for one.</source>
        <translation>Έπαινοι: ευχαριστώ με το μικρό όνομα, μέσα σε μία μέρα. Παράπονα: ο υπεύθυνος, ήρεμα και επίσημα, μέσα σε έξι ώρες. Spam: αφαιρείται. Σύνδεσμοι: μόνο όπου τους ζητά η ερώτηση.</translation>
    </message>
    <message>
        <source>The client’s logo</source>
        <translation>Το λογότυπο του πελάτη</translation>
    </message>
    <message>
        <source>Choose the client’s second colour</source>
        <translation>Επιλογή δεύτερου χρώματος του πελάτη</translation>
    </message>
    <message>
        <source>Choose the client’s third colour</source>
        <translation>Επιλογή τρίτου χρώματος του πελάτη</translation>
    </message>
    <message>
        <source>The client’s colour</source>
        <translation>Το χρώμα του πελάτη</translation>
    </message>
    <message>
        <source>Choose the client’s colour</source>
        <translation>Επιλογή χρώματος πελάτη</translation>
    </message>
    <message>
        <source>Stoa’s own</source>
        <translation>Του Stoa</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Δεν εξαιρείται τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left out</source>
        <translation>
            <numerusform>Εξαιρείται %n στοιχείο</numerusform>
            <numerusform>Εξαιρούνται %n στοιχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Step of times</source>
        <translation>Βήμα της ώρας</translation>
    </message>
    <message>
        <source>What a post is dragged by in day and week, and moved by with the keyboard.</source>
        <translation>Κατά πόσο μετακινείται μια δημοσίευση με σύρσιμο στην ημέρα και στην εβδομάδα, και με το πληκτρολόγιο.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>Ελάχιστη απόσταση</translation>
    </message>
    <message>
        <source>Between two posts of one account; nearer ones are marked. An account may have its own, with its rhythm.</source>
        <translation>Ανάμεσα σε δύο δημοσιεύσεις του ίδιου λογαριασμού· όσες είναι πιο κοντά επισημαίνονται. Κάθε λογαριασμός μπορεί να έχει δική του, μαζί με τον ρυθμό του.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> λ.</translation>
    </message>
    <message>
        <source>Do not mark</source>
        <translation>Χωρίς επισήμανση</translation>
    </message>
    <message>
        <source>Least distance in minutes</source>
        <translation>Ελάχιστη απόσταση σε λεπτά</translation>
    </message>
    <message>
        <source>Other clients’ marks</source>
        <translation>Στοιχεία άλλων πελατών</translation>
    </message>
    <message>
        <source>Names, hashtags, links and pictures that you called this client’s too.</source>
        <translation>Ονόματα, hashtag, σύνδεσμοι και εικόνες που ορίσατε ότι ανήκουν και σε αυτόν τον πελάτη.</translation>
    </message>
    <message>
        <source>Mark all again</source>
        <translation>Νέα επισήμανση όλων</translation>
    </message>
</context>
<context>
    <name>stoa::ProjectView</name>
    <message>
        <source>No backup was made. %1</source>
        <translation>Δεν έγινε αντίγραφο ασφαλείας. %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Αποθήκευση αντιγράφου…</translation>
    </message>
    <message>
        <source>This file has a second name elsewhere on the disk (a hard link). Changes made here show there too. Never open it under the other name after a crash: open it here first.</source>
        <translation>Αυτό το αρχείο έχει και δεύτερο όνομα αλλού στο συρτάρι (σκληρό σύνδεσμο). Οι αλλαγές εδώ φαίνονται και εκεί. Μετά από διακοπή μην το ανοίξετε με το άλλο όνομα: ανοίξτε το πρώτα από εδώ.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Αποθήκευση αντιγράφου</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Έργα Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>Everything that was saved is now in %1. Open that file to go on.</source>
        <translation>Ό,τι είχε αποθηκευτεί βρίσκεται τώρα στο %1. Ανοίξτε εκείνο το αρχείο για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>Close and find a way back…</source>
        <translation>Κλείσιμο και επαναφορά…</translation>
    </message>
</context>
<context>
    <name>stoa::PromptList</name>
    <message>
        <source>Ideas for #%1</source>
        <extracomment>%1 is the hashtag of a weekday&apos;s theme, without the sign</extracomment>
        <translation>Ιδέες για #%1</translation>
    </message>
</context>
<context>
    <name>stoa::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, περιμένει %n</numerusform>
            <numerusform>%1, περιμένουν %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RangeDialog</name>
    <message>
        <source>First day</source>
        <translation>Πρώτη μέρα</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία μέρα</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>stoa::RecentModel</name>
    <message>
        <source>not there any more</source>
        <translation>δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>%1, the file is missing</source>
        <translation>%1, το αρχείο λείπει</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>τίποτα σε εκκρεμότητα</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>Posts whose time has gone by and that are not published.</extracomment>
        <translation>
            <numerusform>%n εκπρόθεσμη</numerusform>
            <numerusform>%n εκπρόθεσμες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>Posts that are to go out today.</extracomment>
        <translation>
            <numerusform>%n σήμερα</numerusform>
            <numerusform>%n σήμερα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <extracomment>Posts that wait for the client&apos;s yes.</extracomment>
        <translation>
            <numerusform>%n προς έγκριση</numerusform>
            <numerusform>%n προς έγκριση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n νέο σχόλιο</numerusform>
            <numerusform>%n νέα σχόλια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <extracomment>Pieces of work on posts that should be done by today.</extracomment>
        <translation>
            <numerusform>%n εκκρεμής εργασία</numerusform>
            <numerusform>%n εκκρεμείς εργασίες</numerusform>
        </translation>
    </message>
    <message>
        <source>start now: %1, %2</source>
        <extracomment>%1 is the name of a day worth a post, %2 its date: work on a post for it should begin now.</extracomment>
        <translation>ξεκινήστε τώρα: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>start now: %1 and %n more</source>
        <extracomment>Days worth a post; %1 is the name of the next one: work on posts for them should begin now.</extracomment>
        <translation>
            <numerusform>ξεκινήστε τώρα: %1 και %n ακόμα</numerusform>
            <numerusform>ξεκινήστε τώρα: %1 και %n ακόμα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RecoveredCard</name>
    <message>
        <source>Typed on %1 and not saved; the post was changed since:</source>
        <translation>Γράφτηκε στις %1 και δεν αποθηκεύτηκε· η δημοσίευση άλλαξε από τότε:</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Απόρριψη</translation>
    </message>
</context>
<context>
    <name>stoa::RejectTable</name>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Γιατί δεν περνά</translation>
    </message>
</context>
<context>
    <name>stoa::RelabelDialog</name>
    <message numerus="yes">
        <source>Labels of %n post(s)</source>
        <translation>
            <numerusform>Ετικέτες %n δημοσίευσης</numerusform>
            <numerusform>Ετικέτες %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Νέα ετικέτα</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Προσθήκη</translation>
    </message>
    <message>
        <source>Set the labels</source>
        <translation>Ορισμός ετικετών</translation>
    </message>
</context>
<context>
    <name>stoa::RepeatDialog</name>
    <message>
        <source>Repeat post</source>
        <translation>Επανάληψη δημοσίευσης</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Rule (RFC 5545)</source>
        <translation>Κανόνας (RFC 5545)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n post(s)</source>
        <translation>
            <numerusform>Δημιουργία %n δημοσίευσης</numerusform>
            <numerusform>Δημιουργία %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>every [2] [weeks] on Mon Tue ...</extracomment>
        <translation>Κάθε</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>στις %1 του μήνα</translation>
    </message>
    <message>
        <source>on the same %1 of the month</source>
        <translation>κατά σειρά στον μήνα: %1</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Μέρα του μήνα</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>μετά από τόσες φορές</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>σε ορισμένη μέρα</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ποτέ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Φορές</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία μέρα</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Τελειώνει</translation>
    </message>
    <message>
        <source>This is no rule that a post can follow: RFC 5545, and not more often than daily.</source>
        <translation>Μια δημοσίευση δεν μπορεί να ακολουθήσει αυτόν τον κανόνα: RFC 5545, και όχι πιο συχνά από κάθε μέρα.</translation>
    </message>
    <message>
        <source>The rule gives no other date.</source>
        <translation>Ο κανόνας δεν δίνει άλλη ημερομηνία.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <extracomment>Every [2] [weeks]: the unit behind a number that stands in a field of its own.</extracomment>
        <translation>
            <numerusform>μέρα</numerusform>
            <numerusform>μέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>εβδομάδα</numerusform>
            <numerusform>εβδομάδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>μήνα</numerusform>
            <numerusform>μήνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>χρόνο</numerusform>
            <numerusform>χρόνια</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ReplyBox</name>
    <message>
        <source>Reply</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Σημείωση για συναδέλφους</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Τι γράφεται</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Γράψτε απάντηση</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Το βλέπει μόνο η ομάδα σας</translation>
    </message>
    <message>
        <source>Stoa sends nothing: copy the answer, post it there, mark it answered.</source>
        <translation>Το Stoa δεν στέλνει τίποτα: αντιγράψτε την απάντηση, δημοσιεύστε την εκεί, σημάνετέ την ως απαντημένη.</translation>
    </message>
    <message>
        <source>Notes stay in the project and are never sent.</source>
        <translation>Οι σημειώσεις μένουν στο έργο και δεν στέλνονται ποτέ.</translation>
    </message>
</context>
<context>
    <name>stoa::ResultBar</name>
    <message>
        <source>Overview</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Δημοσιεύσεις</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Διάστημα: %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>έναντι %1</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>χωρίς σύγκριση</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Όλοι οι λογαριασμοί</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n λογαριασμός</numerusform>
            <numerusform>%n λογαριασμοί</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Λογαριασμοί: %1</translation>
    </message>
    <message>
        <source>Best known</source>
        <translation>Ό,τι ξέρουμε</translation>
    </message>
    <message>
        <source>Happened then</source>
        <translation>Έγιναν τότε</translation>
    </message>
    <message>
        <source>Published then</source>
        <translation>Βγήκαν τότε</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Μέτρηση: %1</translation>
    </message>
    <message>
        <source>What happened in the range, or the values so far of the posts published in it</source>
        <translation>Τι έγινε στο διάστημα, ή οι τιμές ως τώρα όσων βγήκαν σε αυτό</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Τελευταίες 7 μέρες</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Τελευταίες 28 μέρες</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Τελευταίες 90 μέρες</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Αυτός ο μήνας</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Προηγούμενος μήνας</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Φέτος</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Πέρσι</translation>
    </message>
    <message>
        <source>All days with numbers</source>
        <translation>Όλες οι μέρες με αριθμούς</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Άλλες μέρες…</translation>
    </message>
    <message>
        <source>The previous period of the same length</source>
        <translation>Το προηγούμενο ίσο διάστημα</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>Best known: what happened, else the posts</source>
        <translation>Ό,τι ξέρουμε: τι έγινε, αλλιώς οι δημοσιεύσεις</translation>
    </message>
    <message>
        <source>What happened in the range</source>
        <translation>Τι έγινε στο διάστημα</translation>
    </message>
    <message>
        <source>Values so far of the posts published in the range</source>
        <translation>Τιμές ως τώρα όσων βγήκαν στο διάστημα</translation>
    </message>
</context>
<context>
    <name>stoa::ResultChart</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time or group, value, coverage</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <translation>%1· σε σύγκριση με %2</translation>
    </message>
    <message>
        <source>%1; one post %2, %3</source>
        <comment>the sentence so far, value with its interval, how it stands</comment>
        <translation>%1· ανά δημοσίευση %2, %3</translation>
    </message>
</context>
<context>
    <name>stoa::RowFormDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
</context>
<context>
    <name>stoa::RuleDelegate</name>
    <message>
        <source>Broken: %1</source>
        <translation>Χαλασμένος: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Μέτρηση…</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits in 12 months</source>
        <translation>
            <numerusform>%1 φορά σε 12 μήνες</numerusform>
            <numerusform>%1 φορές σε 12 μήνες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · ανενεργός</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Όνομα κανόνα</translation>
    </message>
</context>
<context>
    <name>stoa::RuleEditorPane</name>
    <message>
        <source>Add a group here</source>
        <translation>Προσθήκη ομάδας εδώ</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Αφαίρεση ομάδας</translation>
    </message>
</context>
<context>
    <name>stoa::RuleNotices</name>
    <message numerus="yes">
        <source>Criticism is safe. %n hits are negative but not spam: they are left alone and put on top of the inbox instead.</source>
        <translation>
            <numerusform>Η κριτική είναι ασφαλής. %n σχόλιο είναι αρνητικό αλλά όχι spam: μένει ως έχει και ανεβαίνει πρώτο στα εισερχόμενα.</numerusform>
            <numerusform>Η κριτική είναι ασφαλής. %n σχόλια είναι αρνητικά αλλά όχι spam: μένουν ως έχουν και ανεβαίνουν πρώτα στα εισερχόμενα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Criticism is safe: a comment that is negative but not spam is never put away by a rule.</source>
        <translation>Η κριτική είναι ασφαλής: σχόλιο αρνητικό αλλά όχι spam δεν το κρύβει κανένας κανόνας.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Show the protected comments</source>
        <translation>Εμφάνιση των προστατευμένων σχολίων</translation>
    </message>
    <message numerus="yes">
        <source>%n comments that this rule would put away were answered by you before.</source>
        <translation>
            <numerusform>%n σχόλιο που θα έκρυβε ο κανόνας το είχατε απαντήσει.</numerusform>
            <numerusform>%n σχόλια που θα έκρυβε ο κανόνας τα είχατε απαντήσει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments that this rule hits were answered by you before.</source>
        <translation>
            <numerusform>%n σχόλιο που πιάνει ο κανόνας το είχατε απαντήσει.</numerusform>
            <numerusform>%n σχόλια που πιάνει ο κανόνας τα είχατε απαντήσει.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the answered comments</source>
        <translation>Εμφάνιση των απαντημένων σχολίων</translation>
    </message>
    <message>
        <source>“%1” hits more than may be meant: %2.</source>
        <translation>Το «%1» πιάνει περισσότερα απ’ όσα ίσως εννοείτε: %2.</translation>
    </message>
    <message>
        <source>This rule is broken and is not asked: %1</source>
        <translation>Ο κανόνας είναι χαλασμένος και δεν ρωτιέται: %1</translation>
    </message>
</context>
<context>
    <name>stoa::RulePopup</name>
    <message>
        <source>Done</source>
        <translation>Έτοιμο</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>stoa::RuleSentence</name>
    <message>
        <source>When a comment</source>
        <comment>begins the sentence of a rule; conditions follow</comment>
        <translation>Όταν ένα σχόλιο</translation>
    </message>
    <message>
        <source>none of these:</source>
        <comment>conditions follow</comment>
        <translation>κανένα από αυτά:</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Προσθήκη όρου</translation>
    </message>
    <message>
        <source>then</source>
        <comment>between the conditions and the actions of a rule</comment>
        <translation>τότε</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two actions</comment>
        <translation>και</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Προσθήκη ενέργειας</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>τέλος</translation>
    </message>
    <message>
        <source>go on with the rules below</source>
        <translation>συνέχεια στους κανόνες από κάτω</translation>
    </message>
    <message>
        <source>Rules below are not asked. Press to ask them.</source>
        <translation>Οι κανόνες από κάτω δεν ρωτιούνται. Πατήστε για να ρωτιούνται.</translation>
    </message>
    <message>
        <source>Rules below are asked too. Press to stop here.</source>
        <translation>Ρωτιούνται και οι κανόνες από κάτω. Πατήστε για τέλος εδώ.</translation>
    </message>
    <message>
        <source>unless…</source>
        <comment>conditions of a rule stand before it; opens the first exception</comment>
        <translation>εκτός αν…</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Προσθήκη εξαίρεσης</translation>
    </message>
</context>
<context>
    <name>stoa::RuleTextEdit</name>
    <message>
        <source>The rule as text</source>
        <translation>Ο κανόνας ως κείμενο</translation>
    </message>
    <message>
        <source>The text is a rule.</source>
        <translation>Το κείμενο είναι κανόνας.</translation>
    </message>
    <message>
        <source>There is no rule in this text.</source>
        <translation>Το κείμενο δεν έχει κανόνα.</translation>
    </message>
    <message>
        <source>Only one rule may stand here; packs are imported.</source>
        <translation>Εδώ χωράει ένας κανόνας· οι συλλογές εισάγονται.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Γραμμή %1: %2</translation>
    </message>
    <message>
        <source>Conditions: %1
Groups, with what belongs to them further to the right: %2
What is done: %3</source>
        <extracomment>%1 all kinds of conditions, %2 of groups, %3 of actions, as they are written (English in every language)</extracomment>
        <translation>Συνθήκες: %1
Ομάδες, με ό,τι τους ανήκει πιο δεξιά: %2
Τι γίνεται: %3</translation>
    </message>
</context>
<context>
    <name>stoa::RuleWords</name>
    <message>
        <source>a group needs at least one condition</source>
        <translation>μια ομάδα θέλει τουλάχιστον έναν όρο</translation>
    </message>
    <message>
        <source>a domain is needed, as in &quot;shop.example&quot;</source>
        <translation>χρειάζεται ένα domain, όπως &quot;shop.example&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>η έκφραση είναι κενή</translation>
    </message>
    <message numerus="yes">
        <source>an expression may have at most %n characters</source>
        <translation>
            <numerusform>μια έκφραση έχει το πολύ %n χαρακτήρα</numerusform>
            <numerusform>μια έκφραση έχει το πολύ %n χαρακτήρες</numerusform>
        </translation>
    </message>
    <message>
        <source>a bracket “(” is not closed</source>
        <translation>μια παρένθεση «(» δεν κλείνει</translation>
    </message>
    <message>
        <source>put the alternatives into brackets when \b stands at the beginning or the end: \b(one|two)\b</source>
        <translation>βάλτε τις εναλλακτικές σε παρένθεση όταν το \b είναι στην αρχή ή στο τέλος: \b(ένα|δύο)\b</translation>
    </message>
    <message>
        <source>nothing is left of this expression once accents, case and invisible characters are set aside</source>
        <translation>από την έκφραση δεν μένει τίποτα, αν αφαιρεθούν τόνοι, κεφαλαία και αόρατοι χαρακτήρες</translation>
    </message>
    <message>
        <source>a set in square brackets has no character that could be met in folded text</source>
        <translation>ένα σύνολο σε αγκύλες δεν έχει χαρακτήρα που να υπάρχει σε κείμενο χωρίς τόνους και κεφαλαία</translation>
    </message>
    <message>
        <source>a mark or an invisible character cannot be repeated: folded text has none</source>
        <translation>τόνος ή αόρατος χαρακτήρας δεν επαναλαμβάνεται: το κείμενο συγκρίνεται χωρίς αυτούς</translation>
    </message>
    <message>
        <source>a backslash at the end escapes nothing</source>
        <translation>μια ανάποδη κάθετος στο τέλος δεν αλλάζει τίποτα</translation>
    </message>
    <message>
        <source>\b is understood only at the beginning and at the end of the expression</source>
        <translation>το \b ισχύει μόνο στην αρχή και στο τέλος της έκφρασης</translation>
    </message>
    <message>
        <source>verbs such as (*SKIP) are not understood</source>
        <translation>ρήματα όπως το (*SKIP) δεν γίνονται δεκτά</translation>
    </message>
    <message>
        <source>looking ahead or behind, as in (?=...), is not understood</source>
        <translation>έλεγχος πριν ή μετά, όπως (?=...), δεν γίνεται δεκτός</translation>
    </message>
    <message>
        <source>a bracket may begin with (, (?: or (?i: and nothing else</source>
        <translation>μια παρένθεση αρχίζει με (, (?: ή (?i: και με τίποτε άλλο</translation>
    </message>
    <message>
        <source>a bracket “)” was never opened</source>
        <translation>μια παρένθεση «)» δεν άνοιξε ποτέ</translation>
    </message>
    <message>
        <source>there is nothing to repeat before “%1”</source>
        <translation>δεν υπάρχει τίποτα να επαναληφθεί πριν από το «%1»</translation>
    </message>
    <message>
        <source>possessive repeats, as in a++, are not understood</source>
        <translation>κτητικές επαναλήψεις, όπως a++, δεν γίνονται δεκτές</translation>
    </message>
    <message numerus="yes">
        <source>the repeats of this expression multiply to more than %n characters</source>
        <translation>
            <numerusform>οι επαναλήψεις της έκφρασης βγάζουν πάνω από %n χαρακτήρα</numerusform>
            <numerusform>οι επαναλήψεις της έκφρασης βγάζουν πάνω από %n χαρακτήρες</numerusform>
        </translation>
    </message>
    <message>
        <source>expressions see folded text, which has no capital letters; use “capitals at least N %”</source>
        <translation>οι εκφράσεις βλέπουν κείμενο χωρίς κεφαλαία· χρησιμοποιήστε «capitals at least N %»</translation>
    </message>
    <message>
        <source>\p{%1} is not known; L, N, Nd, P, S, Sc, So, Z, Latin, Greek and Cyrillic are</source>
        <translation>το \p{%1} δεν είναι γνωστό· γνωστά είναι L, N, Nd, P, S, Sc, So, Z, Latin, Greek και Cyrillic</translation>
    </message>
    <message>
        <source>references back to an earlier bracket, as in (.)\1, are not understood; for repeats use “repeats a character N times”</source>
        <translation>αναφορές σε προηγούμενη παρένθεση, όπως (.)\1, δεν γίνονται δεκτές· για επαναλήψεις: «repeats a character N times»</translation>
    </message>
    <message>
        <source>\%1 is not understood</source>
        <translation>το \%1 δεν γίνεται δεκτό</translation>
    </message>
    <message>
        <source>\x needs two hexadecimal digits, or up to six in braces: \x{1F600}</source>
        <translation>το \x θέλει δύο δεκαεξαδικά ψηφία, ή ως έξι σε άγκιστρα: \x{1F600}</translation>
    </message>
    <message>
        <source>a square bracket “[” is not closed</source>
        <translation>μια αγκύλη «[» δεν κλείνει</translation>
    </message>
    <message>
        <source>a range in square brackets runs backwards</source>
        <translation>ένα διάστημα σε αγκύλες πάει ανάποδα</translation>
    </message>
    <message>
        <source>[:%1:] is not known; alpha, digit, lower, punct, space, word and xdigit are</source>
        <translation>το [:%1:] δεν είναι γνωστό· γνωστά είναι alpha, digit, lower, punct, space, word και xdigit</translation>
    </message>
    <message numerus="yes">
        <source>a text may have at most %n characters</source>
        <translation>
            <numerusform>ένα κείμενο έχει το πολύ %n χαρακτήρα</numerusform>
            <numerusform>ένα κείμενο έχει το πολύ %n χαρακτήρες</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left of this text once accents, case and invisible characters are set aside</source>
        <translation>από το κείμενο δεν μένει τίποτα, αν αφαιρεθούν τόνοι, κεφαλαία και αόρατοι χαρακτήρες</translation>
    </message>
    <message>
        <source>this expression also fits nothing at all, so it would hit every comment</source>
        <translation>η έκφραση ταιριάζει και με το τίποτα, άρα θα έπιανε κάθε σχόλιο</translation>
    </message>
    <message>
        <source>the pattern is too large for the engine: shorten it or make its repeats smaller</source>
        <translation>το μοτίβο είναι πολύ μεγάλο για τη μηχανή: κοντύνετέ το ή μικρύνετε τις επαναλήψεις</translation>
    </message>
    <message>
        <source>the engine cannot take this pattern (%1)</source>
        <translation>η μηχανή δεν δέχεται αυτό το μοτίβο (%1)</translation>
    </message>
    <message>
        <source>the pattern tells apart too many different characters</source>
        <translation>το μοτίβο ξεχωρίζει πάρα πολλούς χαρακτήρες</translation>
    </message>
    <message>
        <source>there is not enough memory for this pattern</source>
        <translation>δεν φτάνει η μνήμη για αυτό το μοτίβο</translation>
    </message>
    <message>
        <source>“%1” is demanded and forbidden at once: this rule never hits anything.</source>
        <translation>Το «%1» ζητείται και απαγορεύεται μαζί: ο κανόνας δεν πιάνει ποτέ τίποτα.</translation>
    </message>
    <message>
        <source>The rule puts a comment away and likes it.</source>
        <translation>Ο κανόνας κρύβει ένα σχόλιο και πατά «Μου αρέσει».</translation>
    </message>
    <message>
        <source>The rule puts a comment away and suggests an answer to it.</source>
        <translation>Ο κανόνας κρύβει ένα σχόλιο και προτείνει απάντηση.</translation>
    </message>
    <message>
        <source>“%1” stands there twice: only the last one counts.</source>
        <translation>Το «%1» υπάρχει δύο φορές: μετράει μόνο το τελευταίο.</translation>
    </message>
    <message>
        <source>It is never asked: “%1” above has the same conditions and ends the asking.</source>
        <translation>Δεν ρωτιέται ποτέ: το «%1» από πάνω έχει τους ίδιους όρους και σταματά εκεί.</translation>
    </message>
    <message>
        <source>“%1” is not a condition</source>
        <translation>το «%1» δεν είναι όρος</translation>
    </message>
    <message>
        <source>“contains” is followed by: a link, a link to &quot;...&quot;, a link not to &quot;...&quot;, a link not to ours, a phone, an e-mail</source>
        <translation>μετά το «contains» έρχεται: a link, a link to &quot;...&quot;, a link not to &quot;...&quot;, a link not to ours, a phone, an e-mail</translation>
    </message>
    <message>
        <source>an expression stands between slashes: /.../</source>
        <translation>μια έκφραση μπαίνει ανάμεσα σε καθέτους: /.../</translation>
    </message>
    <message>
        <source>one of these words is needed: %1</source>
        <translation>χρειάζεται μία από τις λέξεις: %1</translation>
    </message>
    <message>
        <source>a text in quotation marks is needed, not “%1”</source>
        <translation>χρειάζεται κείμενο σε εισαγωγικά, όχι «%1»</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>το «%1» δεν είναι κάποιο από τα: %2</translation>
    </message>
    <message>
        <source>“repeats” is followed by: a character N times, or: a word N times (N from 2 to 1000)</source>
        <translation>μετά το «repeats» έρχεται: a character N times, ή: a word N times (N από 2 ως 1000)</translation>
    </message>
    <message>
        <source>“capitals” is followed by: at least N % (N from 1 to 100)</source>
        <translation>μετά το «capitals» έρχεται: at least N % (N από 1 ως 100)</translation>
    </message>
    <message>
        <source>“time” is followed by two times, as in 22:00-06:00</source>
        <translation>μετά το «time» έρχονται δύο ώρες, όπως 22:00-06:00</translation>
    </message>
    <message>
        <source>“priority” is followed by high, normal or low</source>
        <translation>μετά το «priority» έρχεται high, normal ή low</translation>
    </message>
    <message>
        <source>“%1” is not something a rule can do</source>
        <translation>το «%1» δεν είναι κάτι που κάνει ένας κανόνας</translation>
    </message>
    <message>
        <source>“snooze” is followed by a time, as in: 3 hours</source>
        <translation>μετά το «snooze» έρχεται χρόνος, όπως: 3 hours</translation>
    </message>
    <message>
        <source>The rules could not be asked about this comment: please look at it.</source>
        <translation>Οι κανόνες δεν μπόρεσαν να δουν αυτό το σχόλιο: δείτε το εσείς.</translation>
    </message>
    <message>
        <source>the text that begins in column %1 has no closing quotation mark</source>
        <translation>το κείμενο που αρχίζει στη στήλη %1 δεν έχει εισαγωγικά στο τέλος</translation>
    </message>
    <message>
        <source>only \&quot;, \\, \n, \t and \u{...} may follow a backslash in a text</source>
        <translation>σε κείμενο, μετά την ανάποδη κάθετο έρχεται μόνο \&quot;, \\, \n, \t ή \u{...}</translation>
    </message>
    <message>
        <source>the expression that begins in column %1 has no closing slash</source>
        <translation>η έκφραση που αρχίζει στη στήλη %1 δεν έχει κάθετο στο τέλος</translation>
    </message>
    <message>
        <source>nothing may follow here, but there is “%1”</source>
        <translation>εδώ δεν ακολουθεί τίποτα, αλλά υπάρχει «%1»</translation>
    </message>
    <message>
        <source>a rule begins with: rule &quot;Name&quot; on</source>
        <translation>ένας κανόνας αρχίζει με: rule &quot;Όνομα&quot; on</translation>
    </message>
    <message>
        <source>a rule needs a name in quotation marks</source>
        <translation>ένας κανόνας θέλει όνομα σε εισαγωγικά</translation>
    </message>
    <message>
        <source>a rule needs at least one condition</source>
        <translation>ένας κανόνας θέλει τουλάχιστον έναν όρο</translation>
    </message>
    <message>
        <source>what belongs to a rule stands further to the right than its name</source>
        <translation>ό,τι ανήκει σε κανόνα μπαίνει πιο δεξιά από το όνομά του</translation>
    </message>
    <message>
        <source>“then” and what is to be done must follow the conditions; several conditions stand under all, any or none</source>
        <translation>μετά τους όρους έρχεται «then» και τι θα γίνει· πολλοί όροι μπαίνουν κάτω από all, any ή none</translation>
    </message>
    <message>
        <source>only “stop” or another rule may follow here</source>
        <translation>εδώ ακολουθεί μόνο «stop» ή άλλος κανόνας</translation>
    </message>
    <message>
        <source>a rule needs “then” and at least one thing to do</source>
        <translation>ένας κανόνας θέλει «then» και τουλάχιστον ένα πράγμα να κάνει</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>οι ομάδες μπήκαν πολύ βαθιά η μία στην άλλη</translation>
    </message>
    <message>
        <source>the lines of one group must begin in the same column</source>
        <translation>οι γραμμές μιας ομάδας αρχίζουν στην ίδια στήλη</translation>
    </message>
    <message>
        <source>a group needs at least one condition, on a line of its own, further to the right</source>
        <translation>μια ομάδα θέλει τουλάχιστον έναν όρο, σε δική του γραμμή, πιο δεξιά</translation>
    </message>
    <message>
        <source>only one rule may stand here</source>
        <translation>εδώ χωράει μόνο ένας κανόνας</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>γραμμή %1: %2</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>τέλος της γραμμής</translation>
    </message>
    <message>
        <source>a condition needs at least one text or word to look for</source>
        <translation>ένας όρος θέλει τουλάχιστον ένα κείμενο ή λέξη</translation>
    </message>
    <message>
        <source>a NUL byte stands here</source>
        <translation>εδώ υπάρχει ένα μηδενικό byte</translation>
    </message>
    <message>
        <source>“on” or “off” must follow the rule’s name</source>
        <translation>μετά το όνομα του κανόνα έρχεται «on» ή «off»</translation>
    </message>
</context>
<context>
    <name>stoa::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>Rules in the order in which they are asked</source>
        <translation>Κανόνες με τη σειρά που ρωτιούνται</translation>
    </message>
    <message>
        <source>Rules run from top to bottom. Drag to change the order, or press Alt and an arrow key.</source>
        <translation>Οι κανόνες πάνε από πάνω προς τα κάτω. Σύρετε για αλλαγή σειράς, ή πατήστε Alt και βέλος.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Κανένας κανόνας ακόμα</translation>
    </message>
    <message>
        <source>A rule looks at every comment that comes in and does what you say: labels, hides, marks spam, suggests an answer. Criticism is never put away. Start with eight common rules, switched off, or write your own.</source>
        <translation>Ένας κανόνας βλέπει κάθε σχόλιο που έρχεται και κάνει ό,τι του πείτε: βάζει ετικέτες, κρύβει, σημειώνει spam, προτείνει απάντηση. Η κριτική δεν κρύβεται ποτέ. Ξεκινήστε με οκτώ συνηθισμένους κανόνες, ανενεργούς, ή γράψτε δικούς σας.</translation>
    </message>
    <message>
        <source>Packs</source>
        <comment>collections of rules</comment>
        <translation>Συλλογές</translation>
    </message>
    <message>
        <source>A broken rule cannot be asked. Mend it as text.</source>
        <translation>Ένας χαλασμένος κανόνας δεν ρωτιέται. Διορθώστε τον ως κείμενο.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n κανόνας</numerusform>
            <numerusform>%n κανόνες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 comments checked in %3 s</source>
        <translation>%1 · %2 σχόλια σε %3 δευτ.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Νέος κανόνας</translation>
    </message>
    <message>
        <source>to check</source>
        <comment>a label</comment>
        <translation>για έλεγχο</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Εισαγωγή κανόνων</translation>
    </message>
    <message>
        <source>Rules as text (*.txt *.rules)</source>
        <translation>Κανόνες ως κείμενο (*.txt *.rules)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Εξαγωγή κανόνων</translation>
    </message>
    <message>
        <source>rules</source>
        <comment>a file name</comment>
        <translation>κανόνες</translation>
    </message>
    <message numerus="yes">
        <source>%n rules were written.</source>
        <translation>
            <numerusform>Γράφτηκε %n κανόνας.</numerusform>
            <numerusform>Γράφτηκαν %n κανόνες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back. What needs the network is noted as “not sent”.</source>
        <translation>Η Αναίρεση τα παίρνει όλα πίσω. Ό,τι θέλει δίκτυο γράφεται ως «δεν στάλθηκε».</translation>
    </message>
    <message>
        <source>Apply “%1” to history?</source>
        <translation>Εφαρμογή του «%1» στο ιστορικό;</translation>
    </message>
    <message>
        <source>Apply to history</source>
        <translation>Εφαρμογή στο ιστορικό</translation>
    </message>
    <message>
        <source>Apply all rules that are on to history?</source>
        <translation>Εφαρμογή όλων των ενεργών κανόνων στο ιστορικό;</translation>
    </message>
    <message>
        <source>Every comment is asked about from top to bottom. Undo takes all of it back. What needs the network is noted as “not sent”.</source>
        <translation>Κάθε σχόλιο περνά από όλους με τη σειρά. Η Αναίρεση τα παίρνει όλα πίσω. Ό,τι θέλει δίκτυο γράφεται ως «δεν στάλθηκε».</translation>
    </message>
    <message>
        <source>Apply all rules</source>
        <translation>Εφαρμογή όλων</translation>
    </message>
    <message>
        <source>Rules are running already.</source>
        <translation>Οι κανόνες τρέχουν ήδη.</translation>
    </message>
    <message>
        <source>Asking the rules about the comments</source>
        <translation>Οι κανόνες βλέπουν τα σχόλια</translation>
    </message>
    <message>
        <source>Not asked, because broken: %1.</source>
        <translation>Δεν ρωτήθηκαν, γιατί είναι χαλασμένοι: %1.</translation>
    </message>
    <message>
        <source>It would hit %1 of %2 comments.</source>
        <translation>Θα έπιανε %1 από %2 σχόλια.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are criticism and left alone.</source>
        <translation>
            <numerusform>%n από αυτά είναι κριτική και μένει όπως είναι.</numerusform>
            <numerusform>%n από αυτά είναι κριτική και μένουν όπως είναι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in %1 comments.</source>
        <translation>
            <numerusform>%n σχόλιο από %1 ταιριάζει.</numerusform>
            <numerusform>%n σχόλια από %1 ταιριάζουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>Η Αναίρεση τα παίρνει όλα πίσω.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules added.</source>
        <translation>
            <numerusform>Προστέθηκε %n κανόνας.</numerusform>
            <numerusform>Προστέθηκαν %n κανόνες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed.</source>
        <translation>
            <numerusform>Άλλαξε %n κανόνας.</numerusform>
            <numerusform>Άλλαξαν %n κανόνες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add: these rules are here already.</source>
        <translation>Τίποτα να προστεθεί: αυτοί οι κανόνες υπάρχουν ήδη.</translation>
    </message>
</context>
<context>
    <name>stoa::SampleImportDialog</name>
    <message>
        <source>X Analytics, by post</source>
        <translation>X Analytics, ανά δημοσίευση</translation>
    </message>
    <message>
        <source>X Analytics, by day</source>
        <translation>X Analytics, ανά μέρα</translation>
    </message>
    <message>
        <source>X Analytics, content</source>
        <translation>X Analytics, περιεχόμενο</translation>
    </message>
    <message>
        <source>X, figures by month</source>
        <translation>X, αριθμοί ανά μήνα</translation>
    </message>
    <message>
        <source>YouTube Studio, content</source>
        <translation>YouTube Studio, περιεχόμενο</translation>
    </message>
    <message>
        <source>YouTube Studio, totals by day</source>
        <translation>YouTube Studio, σύνολα ανά μέρα</translation>
    </message>
    <message>
        <source>Facebook, posts without dates</source>
        <translation>Facebook, δημοσιεύσεις χωρίς ημερομηνίες</translation>
    </message>
    <message>
        <source>Numbers saved by Stoa</source>
        <translation>Αριθμοί που αποθήκευσε το Stoa</translation>
    </message>
    <message>
        <source>columns as named</source>
        <translation>στήλες όπως ονομάζονται</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Εισαγωγή αριθμών</translation>
    </message>
    <message>
        <source>For the account</source>
        <translation>Για τον λογαριασμό</translation>
    </message>
    <message>
        <source>network:name, for example x:brand</source>
        <translation>δίκτυο:όνομα, για παράδειγμα x:brand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Γιατί απορρίπτεται</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Γραμμές που απορρίφθηκαν</translation>
    </message>
    <message>
        <source>by the file</source>
        <translation>κατά το αρχείο</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>file, number, of</comment>
        <translation>%1 (%2 από %3)</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Δεν αναγνωρίστηκε</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Αναγνωρίστηκε: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>για %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>Διαβάστηκε %n γραμμή</numerusform>
            <numerusform>Διαβάστηκαν %n γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n νέα</numerusform>
            <numerusform>%n νέες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n άλλαξε</numerusform>
            <numerusform>%n άλλαξαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n υπήρχε ήδη</numerusform>
            <numerusform>%n υπήρχαν ήδη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n απορρίφθηκε</numerusform>
            <numerusform>%n απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Εισαγωγή %n γραμμής</numerusform>
            <numerusform>Εισαγωγή %n γραμμών</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Τίποτα νέο</translation>
    </message>
    <message>
        <source>Not recognised: say what the columns are. A date and one number are enough.</source>
        <translation>Δεν αναγνωρίστηκε: πείτε τι είναι οι στήλες. Φτάνουν μια ημερομηνία και ένας αριθμός.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 refused. Undo takes it back.</source>
        <translation>Εισαγωγή: %1 νέες, %2 άλλαξαν, %3 απορρίφθηκαν. Η Αναίρεση την παίρνει πίσω.</translation>
    </message>
    <message>
        <source>Nothing new: these numbers were here already.</source>
        <translation>Τίποτα νέο: αυτοί οι αριθμοί υπήρχαν ήδη.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>λείπει μια τιμή</translation>
    </message>
    <message>
        <source>there is no such date: %1</source>
        <translation>δεν υπάρχει τέτοια ημερομηνία: %1</translation>
    </message>
    <message>
        <source>this is not a date: %1</source>
        <translation>αυτό δεν είναι ημερομηνία: %1</translation>
    </message>
    <message>
        <source>day and month cannot be told apart: %1</source>
        <translation>μέρα και μήνας δεν ξεχωρίζουν: %1</translation>
    </message>
    <message>
        <source>this date is out of range: %1</source>
        <translation>η ημερομηνία είναι εκτός ορίων: %1</translation>
    </message>
    <message>
        <source>this is not a number: %1</source>
        <translation>αυτό δεν είναι αριθμός: %1</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3</source>
        <translation>το %1 είναι εκτός ορίων: %2 ως %3</translation>
    </message>
    <message>
        <source>unknown value: %1</source>
        <translation>άγνωστη τιμή: %1</translation>
    </message>
    <message>
        <source>%1 columns where %2 are needed</source>
        <translation>%1 στήλες αντί για %2</translation>
    </message>
    <message>
        <source>%1 characters, the limit is %2</source>
        <translation>%1 χαρακτήρες, το όριο είναι %2</translation>
    </message>
    <message>
        <source>line %1 says something else of the same</source>
        <translation>η γραμμή %1 λέει κάτι άλλο για το ίδιο</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>δεν υπάρχει λογαριασμός %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>stoa::SendCopyDialog</name>
    <message>
        <source>Send a copy</source>
        <translation>Αποστολή αντιγράφου</translation>
    </message>
    <message>
        <source>A copy of this project as it is now, for the client or a colleague. The steps of the history, what was deleted, and everything about this computer stay here.</source>
        <translation>Αντίγραφο του έργου όπως είναι τώρα, για τον πελάτη ή συνάδελφο. Τα βήματα του ιστορικού, τα διαγραμμένα και ό,τι αφορά αυτόν τον υπολογιστή μένουν εδώ.</translation>
    </message>
    <message>
        <source>With internal &amp;notes and unsent replies</source>
        <translation>Με εσωτερικές &amp;σημειώσεις και απαντήσεις που δεν στάλθηκαν</translation>
    </message>
    <message>
        <source>With &amp;earlier versions of the posts</source>
        <translation>Με τις &amp;παλιότερες εκδόσεις των δημοσιεύσεων</translation>
    </message>
    <message>
        <source>Comments are in it with the names of the people who wrote them.</source>
        <translation>Περιέχει τα σχόλια με τα ονόματα όσων τα έγραψαν.</translation>
    </message>
    <message>
        <source>&amp;Make the copy…</source>
        <translation>&amp;Δημιουργία αντιγράφου…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Πού να μπει το αντίγραφο</translation>
    </message>
    <message>
        <source>Stoa projects (*.stoa)</source>
        <translation>Έργα Stoa (*.stoa)</translation>
    </message>
    <message>
        <source>That is the project itself. Choose another name.</source>
        <translation>Αυτό είναι το ίδιο το έργο. Διαλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Δημιουργία αντιγράφου</translation>
    </message>
    <message>
        <source>No copy was made. %1</source>
        <translation>Δεν έγινε αντίγραφο. %1</translation>
    </message>
    <message>
        <source>The copy is ready and looked through: %1, %2.</source>
        <translation>Το αντίγραφο είναι έτοιμο και ελεγμένο: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s) beside the project are not in it; send them along.</source>
        <translation>
            <numerusform>%n μεγάλο αρχείο δίπλα στο έργο δεν περιέχεται· στείλτε το μαζί.</numerusform>
            <numerusform>%n μεγάλα αρχεία δίπλα στο έργο δεν περιέχονται· στείλτε τα μαζί.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SeriesDialog</name>
    <message>
        <source>Series of posts</source>
        <translation>Σειρά δημοσιεύσεων</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Posts of the series</source>
        <translation>Δημοσιεύσεις της σειράς</translation>
    </message>
    <message>
        <source>&amp;Give the following what this one has</source>
        <translation>Ό,τι έχει αυτή, &amp;και στις επόμενες</translation>
    </message>
    <message>
        <source>Delete this and the &amp;following</source>
        <translation>Διαγραφή αυτής και των &amp;επόμενων</translation>
    </message>
    <message>
        <source>Give &amp;all what this one has</source>
        <translation>Ό,τι έχει αυτή, σε &amp;όλες</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Διαγραφή όλων</translation>
    </message>
    <message>
        <source>&amp;Make it longer by a year</source>
        <translation>&amp;Παράταση κατά έναν χρόνο</translation>
    </message>
    <message>
        <source>Di&amp;ssolve: each by itself</source>
        <translation>Διά&amp;λυση: καθεμιά μόνη της</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Κανόνας: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>The rule has ended: it gives no later date.</source>
        <translation>Ο κανόνας τελείωσε: δεν δίνει επόμενη ημερομηνία.</translation>
    </message>
</context>
<context>
    <name>stoa::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Ενότητα ρυθμίσεων</translation>
    </message>
    <message>
        <source>Stoa on this computer</source>
        <translation>Το Stoa σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Αυτό το έργο</translation>
    </message>
</context>
<context>
    <name>stoa::ShiftDialog</name>
    <message>
        <source>skip &amp;weekends</source>
        <translation>όχι &amp;Σαββατοκύριακα</translation>
    </message>
    <message>
        <source>skip public &amp;holidays</source>
        <translation>όχι α&amp;ργίες</translation>
    </message>
    <message>
        <source>Shift posts</source>
        <translation>Μετατόπιση δημοσιεύσεων</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Μέρες</translation>
    </message>
    <message>
        <source>Posts from</source>
        <translation>Δημοσιεύσεις από</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>Posts from ... to ... by [number] days</extracomment>
        <translation>κατά</translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s)</source>
        <translation>
            <numerusform>Μετακίνηση %n δημοσίευσης</numerusform>
            <numerusform>Μετακίνηση %n δημοσιεύσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>No post in this range can be moved.</source>
        <translation>Καμία δημοσίευση του διαστήματος δεν μετακινείται.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>μέρα</numerusform>
            <numerusform>μέρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ShortcutEditor</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, αλλαγμένο</translation>
    </message>
    <message>
        <source>This key is taken</source>
        <translation>Αυτό το πλήκτρο είναι πιασμένο</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. It can do only one thing.</source>
        <translation>Το %1 ανήκει στο: %2. Κάνει μόνο ένα πράγμα.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Να το πάρει</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Βρείτε εντολή ή πλήκτρο</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Εντολές και τα πλήκτρα τους</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Εντολή</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Ισχύει σε</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Νέο πλήκτρο</translation>
    </message>
    <message>
        <source>Set the key</source>
        <translation>Ορισμός πλήκτρου</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Κανένα πλήκτρο</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Προεπιλογή</translation>
    </message>
</context>
<context>
    <name>stoa::SlotsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Preferred times</source>
        <translation>Προτιμώμενες ώρες</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Δέχεται</translation>
    </message>
    <message>
        <source>Hours that did well</source>
        <translation>Ώρες που πήγαν καλά</translation>
    </message>
    <message>
        <source>Only for the theme</source>
        <translation>Μόνο για το θέμα</translation>
    </message>
    <message>
        <source>any theme</source>
        <translation>κάθε θέμα</translation>
    </message>
    <message>
        <source>Only for the kind</source>
        <translation>Μόνο για το είδος</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>κάθε είδος</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Προσθήκη</translation>
    </message>
    <message>
        <source>as the project</source>
        <translation>όπως το έργο</translation>
    </message>
    <message>
        <source> min</source>
        <translation> λεπτά</translation>
    </message>
    <message>
        <source>Least minutes between two posts</source>
        <translation>Ελάχιστα λεπτά ανάμεσα σε δύο δημοσιεύσεις</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>χωρίς όριο</translation>
    </message>
    <message>
        <source>Most posts a day</source>
        <translation>Μέγιστο δημοσιεύσεων τη μέρα</translation>
    </message>
    <message>
        <source>At least between two posts</source>
        <translation>Μεταξύ δύο δημοσιεύσεων τουλάχιστον</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Το πολύ τη μέρα</translation>
    </message>
    <message>
        <source>This project has no account yet.</source>
        <translation>Το έργο δεν έχει ακόμα λογαριασμό.</translation>
    </message>
    <message>
        <source>any post</source>
        <translation>κάθε δημοσίευση</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 × the usual, %n post(s)</source>
        <extracomment>Hour of the week; how much better than usual; number of posts behind it</extracomment>
        <translation>
            <numerusform>%1: %2 × το σύνηθες, %n δημοσίευση</numerusform>
            <numerusform>%1: %2 × το σύνηθες, %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough history of this account yet: an hour counts from five published posts with numbers on.</source>
        <translation>Λίγο ιστορικό ακόμα για αυτόν τον λογαριασμό: μια ώρα μετράει από πέντε δημοσιεύσεις με μετρήσεις και πάνω.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Διαλέξτε τουλάχιστον μία μέρα της εβδομάδας.</translation>
    </message>
    <message>
        <source>The account has a slot at %1 already.</source>
        <translation>Ο λογαριασμός έχει ήδη αυτή την ώρα: %1.</translation>
    </message>
    <message>
        <source>No preferred times yet: choose days and a time below.</source>
        <translation>Καμία προτιμώμενη ώρα ακόμα: διαλέξτε παρακάτω μέρες και ώρα.</translation>
    </message>
    <message>
        <source>From this account’s own posts, by “%1”. A double click or Enter takes an hour over.</source>
        <translation>Από τις δημοσιεύσεις του ίδιου του λογαριασμού, κατά «%1». Με διπλό κλικ ή Enter προστίθεται η ώρα.</translation>
    </message>
</context>
<context>
    <name>stoa::SpoiltRows</name>
    <message numerus="yes">
        <source>And %n more like it.</source>
        <translation>
            <numerusform>Και άλλη %n τέτοια.</numerusform>
            <numerusform>Και άλλες %n τέτοιες.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation>Τι μπορεί να γίνει…</translation>
    </message>
    <message>
        <source>The picture or film %1 is not what was saved: a fault of the disk or of memory changed it. Everything else was not touched by it.</source>
        <translation>Η εικόνα ή το βίντεο %1 δεν είναι όπως αποθηκεύτηκε: το άλλαξε βλάβη του δίσκου ή της μνήμης. Τίποτε άλλο δεν πειράχτηκε.</translation>
    </message>
    <message>
        <source>The post “%1” is not what was saved: a fault of the disk or of memory changed it. Read it before it goes out.</source>
        <translation>Η δημοσίευση «%1» δεν είναι όπως αποθηκεύτηκε: την άλλαξε βλάβη του δίσκου ή της μνήμης. Διαβάστε την πριν βγει.</translation>
    </message>
    <message>
        <source>A picture was changed by a fault</source>
        <translation>Μια εικόνα άλλαξε από βλάβη</translation>
    </message>
    <message>
        <source>A post was changed by a fault</source>
        <translation>Μια δημοσίευση άλλαξε από βλάβη</translation>
    </message>
    <message>
        <source>The backup of %1 has it exactly as it was saved.</source>
        <translation>Το αντίγραφο ασφαλείας (%1) την έχει ακριβώς όπως αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>No backup has it as it was saved. There is an earlier version of it, left behind on %1.</source>
        <translation>Κανένα αντίγραφο δεν την έχει όπως αποθηκεύτηκε. Υπάρχει παλιότερη έκδοση, της %1.</translation>
    </message>
    <message>
        <source>Put the earlier version back</source>
        <translation>Επαναφορά της παλιότερης έκδοσης</translation>
    </message>
    <message>
        <source>No backup has it as it was saved. Disks that do this once do it again: copy your projects to another one.</source>
        <translation>Κανένα αντίγραφο δεν την έχει όπως αποθηκεύτηκε. Δίσκος που το κάνει μία φορά το ξανακάνει: αντιγράψτε τα έργα σας σε άλλον.</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Είναι σωστό όπως είναι</translation>
    </message>
</context>
<context>
    <name>stoa::StartPage</name>
    <message>
        <source>Plan, answer and measure for one client in one file. Everything stays on this computer.</source>
        <translation>Πρόγραμμα, απαντήσεις και μετρήσεις για έναν πελάτη σε ένα αρχείο. Όλα μένουν σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Δείτε ένα δείγμα</translation>
    </message>
    <message>
        <source>Open the sample client, in the language chosen</source>
        <translation>Άνοιγμα του δείγματος πελάτη, στη γλώσσα που διαλέξατε</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Άνοιξαν πρόσφατα</translation>
    </message>
    <message>
        <source>The projects you open are listed here. You can also drop a .stoa file on this page.</source>
        <translation>Εδώ φαίνονται τα έργα που ανοίγετε. Μπορείτε και να αφήσετε ένα αρχείο .stoa σε αυτή τη σελίδα.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Άνοιγμα σε δικό του παράθυρο</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Αφαίρεση από τη λίστα</translation>
    </message>
    <message>
        <source>Projects opened lately; Ctrl and Enter opens one in a window of its own, Delete takes it off the list</source>
        <translation>Έργα που άνοιξαν πρόσφατα· με Ctrl και Enter ανοίγει σε δικό του παράθυρο, με Delete φεύγει από τη λίστα</translation>
    </message>
</context>
<context>
    <name>stoa::TaskDialog</name>
    <message>
        <source>Due on</source>
        <translation>Ως τις</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
</context>
<context>
    <name>stoa::TemplateFillDialog</name>
    <message>
        <source>Fill in the template</source>
        <translation>Συμπλήρωση προτύπου</translation>
    </message>
    <message>
        <source>The text as it comes out</source>
        <translation>Το κείμενο όπως θα βγει</translation>
    </message>
    <message>
        <source>Put it into this post</source>
        <translation>Σε αυτή τη δημοσίευση</translation>
    </message>
    <message>
        <source>Make a post of it</source>
        <translation>Νέα δημοσίευση</translation>
    </message>
</context>
<context>
    <name>stoa::TemplateTableDialog</name>
    <message>
        <source>Posts from a table</source>
        <translation>Δημοσιεύσεις από πίνακα</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Γραμμές που δεν γίνονται δεκτές</translation>
    </message>
    <message>
        <source>Make the posts</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Posts that will be made</source>
        <translation>Δημοσιεύσεις που θα φτιαχτούν</translation>
    </message>
    <message>
        <source>The table has no column for: %1. Nothing was read.</source>
        <translation>Ο πίνακας δεν έχει στήλη για: %1. Δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ιδέα</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be made.</source>
        <translation>
            <numerusform>Θα φτιαχτεί %n δημοσίευση.</numerusform>
            <numerusform>Θα φτιαχτούν %n δημοσιεύσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken:</source>
        <translation>
            <numerusform>%n γραμμή δεν γίνεται δεκτή:</numerusform>
            <numerusform>%n γραμμές δεν γίνονται δεκτές:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Ανάγνωση…</translation>
    </message>
</context>
<context>
    <name>stoa::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Πρότυπα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Write {name} where something is to be filled in</source>
        <translation>Γράψτε {name} όπου πρέπει να συμπληρωθεί κάτι</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>To fill in: %1</source>
        <translation>Για συμπλήρωση: %1</translation>
    </message>
    <message>
        <source>The post was made: it waits among the ideas.</source>
        <translation>Η δημοσίευση έγινε: περιμένει στις ιδέες.</translation>
    </message>
    <message>
        <source>Table with a column for each place</source>
        <translation>Πίνακας με στήλη για κάθε κενό</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Πίνακες (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were made from the table. Undo takes all of them back.</source>
        <translation>
            <numerusform>Από τον πίνακα έγινε %n δημοσίευση. Η Αναίρεση την παίρνει πίσω.</numerusform>
            <numerusform>Από τον πίνακα έγιναν %n δημοσιεύσεις. Η Αναίρεση τις παίρνει όλες πίσω.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Συμπλήρωση…</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Από πί&amp;νακα…</translation>
    </message>
    <message>
        <source>A text with places to fill in, such as {dish} and {price}: by hand for one post, or from a table with a row for each post.</source>
        <translation>Κείμενο με θέσεις για συμπλήρωση, όπως {dish} και {price}: με το χέρι για μία δημοσίευση ή από πίνακα με μία γραμμή για κάθε δημοσίευση.</translation>
    </message>
    <message>
        <source>No places to fill in yet: write one in braces, such as {dish}.</source>
        <translation>Καμία θέση για συμπλήρωση ακόμα: γράψτε μία σε άγκιστρα, όπως {dish}.</translation>
    </message>
</context>
<context>
    <name>stoa::TextCounter</name>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n too many for %1</source>
        <translation>
            <numerusform>%n παραπάνω για %1</numerusform>
            <numerusform>%n παραπάνω για %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Has characters that %1 refuses</source>
        <translation>Έχει χαρακτήρες που το %1 δεν δέχεται</translation>
    </message>
    <message numerus="yes">
        <source>%n left, counted as %1 counts</source>
        <translation>
            <numerusform>Μένει %n, όπως μετράει το %1</numerusform>
            <numerusform>Μένουν %n, όπως μετράει το %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit of %1 is known</source>
        <translation>Δεν είναι γνωστό όριο για %1</translation>
    </message>
    <message>
        <source>The limit is not confirmed by the network itself.</source>
        <translation>Το όριο δεν επιβεβαιώνεται από το ίδιο το δίκτυο.</translation>
    </message>
</context>
<context>
    <name>stoa::TextTabs</name>
    <message>
        <source>Own text, apart from the common one</source>
        <translation>Δικό του κείμενο, χώρια από το κοινό</translation>
    </message>
    <message>
        <source>Follows the common text until you type here</source>
        <translation>Ακολουθεί το κοινό κείμενο μέχρι να γράψετε εδώ</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Κοινό κείμενο</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Κείμενο για %1</translation>
    </message>
    <message>
        <source>Texts by account</source>
        <translation>Κείμενα ανά λογαριασμό</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Επιλογή λογαριασμών</translation>
    </message>
    <message>
        <source>Choose the accounts it goes to</source>
        <translation>Επιλέξτε σε ποιους λογαριασμούς πάει</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Ξανά το κοινό</translation>
    </message>
    <message>
        <source>Drop the own text and follow the common one again</source>
        <translation>Αφήνει το δικό του κείμενο και ακολουθεί ξανά το κοινό</translation>
    </message>
    <message>
        <source>The beginning of a text that is too long to be edited here. It is kept whole.</source>
        <translation>Η αρχή ενός κειμένου που είναι πολύ μεγάλο για επεξεργασία εδώ. Φυλάσσεται ολόκληρο.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλοι</translation>
    </message>
    <message>
        <source>The text of every account that has none of its own</source>
        <translation>Το κείμενο κάθε λογαριασμού που δεν έχει δικό του</translation>
    </message>
</context>
<context>
    <name>stoa::ThemesDialog</name>
    <message>
        <source>usual time</source>
        <translation>συνηθισμένη ώρα</translation>
    </message>
    <message>
        <source>Show only &amp;this one</source>
        <translation>Να φαίνεται μόνο α&amp;υτό</translation>
    </message>
    <message>
        <source>Weekday themes</source>
        <translation>Θέματα ημερών</translation>
    </message>
    <message>
        <source>Alternatives of the day; a tick shows one in the calendar</source>
        <translation>Εναλλακτικές της μέρας· το τικ δείχνει μία στο ημερολόγιο</translation>
    </message>
    <message>
        <source>&amp;New theme</source>
        <translation>&amp;Νέο θέμα</translation>
    </message>
    <message>
        <source>Add the &amp;usual themes</source>
        <translation>Προσθήκη των &amp;συνηθισμένων</translation>
    </message>
    <message>
        <source>One idea a line</source>
        <translation>Μία ιδέα ανά γραμμή</translation>
    </message>
    <message>
        <source>Accounts; none ticked means all</source>
        <translation>Λογαριασμοί· χωρίς τικ σημαίνει όλοι</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Συνηθισμένη ώρα</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Όνο&amp;μα</translation>
    </message>
    <message>
        <source>&amp;Hashtag</source>
        <translation>&amp;Hashtag</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Ιδέες</translation>
    </message>
    <message>
        <source>Te&amp;xt to start with</source>
        <translation>Αρχικό &amp;κείμενο</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Λογαριασμοί</translation>
    </message>
    <message>
        <source>&amp;Add theme</source>
        <translation>&amp;Προσθήκη θέματος</translation>
    </message>
    <message>
        <source>Weeks between two turns</source>
        <translation>Εβδομάδες ανάμεσα σε δύο φορές</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Πρώτη εβδομάδα</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Κάθε πόσες εβδομάδες</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>κάθε εβδομάδα</translation>
    </message>
    <message>
        <source>next in the week of %1</source>
        <translation>επόμενη: εβδομάδα της %1</translation>
    </message>
    <message>
        <source>Take over from a &amp;file…</source>
        <translation>Προσθήκη από α&amp;ρχείο…</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;Εγγραφή σε αρχείο…</translation>
    </message>
    <message>
        <source>Themes to take over</source>
        <translation>Αρχείο με θέματα</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.txt *.ics)</source>
        <translation>Πίνακες και ημερολόγια (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Γραμμή %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n theme(s)?</source>
        <translation>
            <numerusform>Προσθήκη %n θέματος;</numerusform>
            <numerusform>Προσθήκη %n θεμάτων;</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes whose hashtag is there already on their weekday stay as they are. Undo takes it back.</source>
        <translation>Θέματα που το hashtag τους υπάρχει ήδη στη μέρα τους μένουν όπως είναι. Η Αναίρεση το παίρνει πίσω.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Προσθήκη</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read:</source>
        <translation>
            <numerusform>%n γραμμή δεν διαβάστηκε:</numerusform>
            <numerusform>%n γραμμές δεν διαβάστηκαν:</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the themes to</source>
        <translation>Εγγραφή θεμάτων σε</translation>
    </message>
    <message>
        <source>themes</source>
        <comment>a file name</comment>
        <translation>θέματα</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Πίνακας (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Ημερολόγιο (*.ics)</translation>
    </message>
    <message>
        <source>None ticked: for all accounts.</source>
        <translation>Κανένας επιλεγμένος: για όλους τους λογαριασμούς.</translation>
    </message>
    <message>
        <source>No theme on this weekday yet.</source>
        <translation>Κανένα θέμα αυτή τη μέρα ακόμα.</translation>
    </message>
</context>
<context>
    <name>stoa::ThumbnailForm</name>
    <message>
        <source>not in the library any more</source>
        <translation>δεν είναι πια στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>none: the network takes a frame of the film</source>
        <translation>καμία: το δίκτυο παίρνει ένα καρέ του βίντεο</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Από τη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Αρχείο…</translation>
    </message>
    <message>
        <source>Thumbnail of the film</source>
        <translation>Μικρογραφία του βίντεο</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Εικόνες (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Μικρογραφία</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Choose a thumbnail</source>
        <translation>Επιλογή μικρογραφίας</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Take the thumbnail away</source>
        <translation>Αφαίρεση μικρογραφίας</translation>
    </message>
</context>
<context>
    <name>stoa::TryOut</name>
    <message>
        <source>Try a text</source>
        <translation>Δοκιμή κειμένου</translation>
    </message>
    <message>
        <source>Write or paste a comment to see what this rule would do</source>
        <translation>Γράψτε ή επικολλήστε ένα σχόλιο για να δείτε τι θα έκανε ο κανόνας</translation>
    </message>
    <message>
        <source>The rule cannot be asked: %1</source>
        <translation>Ο κανόνας δεν μπορεί να ρωτηθεί: %1</translation>
    </message>
    <message>
        <source>The engine failed on this text. A comment like this would go to the top of the inbox.</source>
        <translation>Η μηχανή απέτυχε σε αυτό το κείμενο. Ένα τέτοιο σχόλιο θα ανέβαινε πρώτο στα εισερχόμενα.</translation>
    </message>
</context>
<context>
    <name>stoa::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Παλιότερες εκδόσεις</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Τι άλλαξε από τότε</translation>
    </message>
    <message>
        <source>Struck: only in this version. Underlined: only now.</source>
        <translation>Διαγραμμένα: μόνο σε αυτή την έκδοση. Υπογραμμισμένα: μόνο τώρα.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Επαναφορά αυτής της έκδοσης</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>όπως τώρα</translation>
    </message>
    <message>
        <source>−%1 +%2 words</source>
        <translation>−%1 +%2 λέξεις</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Κοινό κείμενο</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Κείμενο για %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Nothing differs from the post as it is now.</source>
        <translation>Καμία διαφορά από τη δημοσίευση όπως είναι τώρα.</translation>
    </message>
    <message>
        <source>No earlier version yet</source>
        <translation>Καμία προηγούμενη έκδοση ακόμα</translation>
    </message>
    <message>
        <source>One is kept whenever the post is changed. It can be compared here word by word, and brought back.</source>
        <translation>Κρατιέται μία σε κάθε αλλαγή της δημοσίευσης. Εδώ συγκρίνεται λέξη προς λέξη και επαναφέρεται.</translation>
    </message>
    <message>
        <source>Media for %1</source>
        <translation>Αρχεία για %1</translation>
    </message>
</context>
<context>
    <name>stoa::WeekModel</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no posts with this number</source>
        <translation>%1: καμία δημοσίευση με αυτόν τον αριθμό</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n posts</source>
        <translation>
            <numerusform>%1: %2, %n δημοσίευση</numerusform>
            <numerusform>%1: %2, %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::WeekPanel</name>
    <message>
        <source>When people respond</source>
        <translation>Πότε ανταποκρίνεται ο κόσμος</translation>
    </message>
    <message numerus="yes">
        <source>%1; pale and hatched: fewer than %n posts</source>
        <translation>
            <numerusform>%1· αχνά και γραμμωτά: κάτω από %n δημοσίευση</numerusform>
            <numerusform>%1· αχνά και γραμμωτά: κάτω από %n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekdays by hours</source>
        <translation>Μέρες ανά ώρες</translation>
    </message>
</context>
<context>
    <name>stoa::WorkForm</name>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>εκπρόθεσμη από %1</translation>
    </message>
    <message>
        <source>Change or delete “%1”</source>
        <translation>Αλλαγή ή διαγραφή «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ανοιχτή</numerusform>
            <numerusform>%n ανοιχτές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n εκπρόθεσμη</numerusform>
            <numerusform>%n εκπρόθεσμες</numerusform>
        </translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασίες</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Οδηγίες</translation>
    </message>
    <message>
        <source>What is wanted, for whoever makes it</source>
        <translation>Τι ζητείται, για όποιον το φτιάξει</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Εργασίες</translation>
    </message>
    <message>
        <source>New task, then Enter</source>
        <translation>Νέα εργασία, μετά Enter</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Νέα εργασία</translation>
    </message>
    <message>
        <source>Checklist of a live event</source>
        <translation>Λίστα ζωντανής μετάδοσης</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Before: announcement with time and time zone</source>
        <translation>Πριν: ανακοίνωση με ώρα και ζώνη ώρας</translation>
    </message>
    <message>
        <source>Before: course, questions, greeting</source>
        <translation>Πριν: ροή, ερωτήσεις, χαιρετισμός</translation>
    </message>
    <message>
        <source>Before: title picture and captions</source>
        <translation>Πριν: εικόνα τίτλου και λεζάντες</translation>
    </message>
    <message>
        <source>Before: camera, sound, light and connection tried</source>
        <translation>Πριν: δοκιμή κάμερας, ήχου, φωτισμού και σύνδεσης</translation>
    </message>
    <message>
        <source>Before: who answers comments meanwhile</source>
        <translation>Πριν: ποιος απαντά στα σχόλια στο μεταξύ</translation>
    </message>
    <message>
        <source>Before: reminder an hour ahead</source>
        <translation>Πριν: υπενθύμιση μία ώρα νωρίτερα</translation>
    </message>
    <message>
        <source>During: recording runs</source>
        <translation>Στη διάρκεια: γίνεται εγγραφή</translation>
    </message>
    <message>
        <source>During: what it is about, said again for those who join</source>
        <translation>Στη διάρκεια: το θέμα ξανά, για όσους μπαίνουν τώρα</translation>
    </message>
    <message>
        <source>During: questions answered by name</source>
        <translation>Στη διάρκεια: απαντήσεις σε ερωτήσεις, με το όνομα του καθενός</translation>
    </message>
    <message>
        <source>After: recording kept and put up</source>
        <translation>Μετά: φύλαξη και ανάρτηση της εγγραφής</translation>
    </message>
    <message>
        <source>After: open questions answered in writing</source>
        <translation>Μετά: γραπτές απαντήσεις σε όσες ερωτήσεις έμειναν</translation>
    </message>
    <message>
        <source>After: excerpts for the other accounts</source>
        <translation>Μετά: αποσπάσματα για τους άλλους λογαριασμούς</translation>
    </message>
    <message>
        <source>After: viewers and what was learnt, noted</source>
        <translation>Μετά: σημείωση θεατών και συμπερασμάτων</translation>
    </message>
</context>
<context>
    <name>stoa::WritingAid</name>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>θέμα</translation>
    </message>
    <message>
        <source>Add “%1” to this project’s words</source>
        <translation>Προσθήκη «%1» στις λέξεις του έργου</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Καμία πρόταση</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Αναζήτηση…</translation>
    </message>
</context>
<context>
    <name>stoa::YearView</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n δημοσίευση</numerusform>
            <numerusform>%n δημοσιεύσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in %1</source>
        <translation>
            <numerusform>%n δημοσίευση το %1</numerusform>
            <numerusform>%n δημοσιεύσεις το %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts a day</source>
        <extracomment>Beside the scale of colours of the year: posts in one day</extracomment>
        <translation>Δημοσιεύσεις τη μέρα</translation>
    </message>
</context>
</TS>
