/* Invented shops and museum rooms. A name that is close to another stands on one line with it. */
const LISTED = `
City Optics|City Opticians
Green Leaf Pharmacy|Greenleaf Cafe
Bean There|Bean Counter
Corner Crumb Bakery|Corner Crust Bakery
Rosewood Spa|Rosewood Tailoring
Harbour Books|Harbour Brooks
Northgate Cinema|Northgate Clinic
Sole Mates|Soul Mates
Baker & Daughters|Barker & Daughters
Union Street Dental|Union Street Deli
Sweet Home Furniture|Suite Home Furniture
Gallery 4: Rivers|Gallery 5: Rivers of Ice
Casa Lorca|Casa Loreto
Panadería La Espiga|Panadería La Esperanza
Óptica del Mar|Boutique del Mar
Maple & Main Books
Riverside Dental
Kwik Fix Phones
The Copper Kettle
Bella's Nails
Urban Thread
Hartley Hardware
Zen Yoga
MOD Denim
Oak & Ivy
Tiny Tots Toys
Blue Heron Fish
Sunrise Grocers
Pixel Arcade
Velvet Rope Salon
Iron Works Gym
The Daily Grind
Lumiere Lighting
Golden Ladle
Paws & Whiskers
Petal Pusher Florist
Harmony Music
First Step Shoes
Summit Outdoor
Crown Jewellers
Fresh Press Juice
Bright Smiles
Mercer & Sons
Stitch in Time
Little Verona Pizza
Noodle Lane
Sugar Rush
Atlas Travel
Redwood Furniture
Spin Cycle Laundry
Page Turner
Cafe Marisol
Swift Couriers
Hammer & Nail
Vista Eyewear
Moonlight Diner
Evergreen Nursery
Lotus Kitchen
Saffron Table
El Camino Cantina
Sakura Garden
Union Savings
Parkway Credit
Metro Mobile
Gadget Garage
Game Vault
Comic Cave
Vinyl Revival
Retro Rewind
Second Chance Thrift
Kids Kingdom
Baby Bloom
Bridal Bliss
Suit Up
Hat Trick
Time Piece
Silver Lining
Gem Stone
Perfume Pavilion
Beauty Bar
Barber Bros
Fade Masters
Curl Up & Dry
Ink Spot Print
Canvas Art Supply
Frame It
Print Works
Copy Corner
Post Haste
Key Cutters
Cobbler's Bench
Dry Clean Depot
Tailor Made
Fabric World
Button Box
Yarn Barn
Craft Cottage
Cake Craft
Cup & Saucer
Tea Leaf
Juice Junction
Smoothie Spot
Burger Barn
Grill House
Stone Steak
Chop Shop
Butcher Block
Cheese Board
Olive Grove
Spice Route
Maltings Cellar
Brew Works
Tap Room
Fox & Lantern
The Anchor
Millers Arms
Lucky Lantern
Jade Terrace
Pasta Fresca
Gelato Gino
Waffle Hut
Pancake Place
Donut Den
Bagel Brothers
Pretzel Point
Popcorn Pop
Candy Land
Chocolate Box
Nut House
Organic Roots
Health Hut
Vita Vitamins
Well Pharmacy
Care Clinic
Family Dental
Hearing Plus
Physio First
Fit Factory
Dance Studio
Karate Kids
Swim School
Bike Barn
Ski & Surf
Golf Pro
Tennis Ace
Camp Kit
Fishing Tackle
Auto Parts
Tyre Town
Car Wash
Pet Parade
Aqua World
Bird House
Vet Care
Flower Power
Garden Gate
Home Hub
Bed & Bath
Kitchen Kraft
Lamp Light
Rug Room
Tile Town
Paint Pot
Glass House
Mirror Image
Clock Tower
Antique Attic
Map Room
Globe Travel
Sky Tours
Rail Cafe
Bus Stop Books
News Stand
Lotto Lounge
Tech Temple
Laptop Lab
Photo Flash
Camera Obscura
Film Factory
Drone Zone
Robot Works
Science Shop
Dinosaur Hall
Rocket Room
Energy Lab
Ocean Gallery
Human Body
Space Theatre
Planetarium
Fossil Finders
Mineral Vault
Insect World
Water Works
Steam Engine
Flight Deck
Print Workshop
Textile Mill
Costume Store
Education Suite
Conservation Lab
Visitor Services
Ticket Office
Cloak Room
Information Desk
Lost Property
First Aid
Farmacia Olmedo
Librería Quijana
Zapatería Núñez
Peluquería Azul
Frutería El Huerto
Taller Peña
Joyería Alcázar
Heladería Nevada
Museo del Agua
Sala de Máquinas
Taquería Xóchitl
Ferretería Ibarra
Floristería Jazmín
Banco Montaña
Estudio Muñoz
Dolores Dress Agency
Quill & Parchment
Tidewater Kayaks
Juniper Optical
Wren & Daughter
O'Malley's Bakes
77 Degrees Coffee
Level 9 Games
Studio 21 Hair
B&L Motors
TIK Watches
Ayo
Nook
`

const lines = LISTED.trim().split('\n')

/** Over 200 invented names of shops and museum rooms, each once. */
export const NAMES: readonly string[] = lines.flatMap((line) => line.split('|'))

const twins = new Map(lines.flatMap((line) => pairsOf(line.split('|'))))

/** The name that is easily taken for this one, where the list has such a pair. */
export function twinOf(name: string): string | undefined {
  return twins.get(name)
}

function pairsOf([one, other]: readonly string[]): [string, string][] {
  return one !== undefined && other !== undefined
    ? [
        [one, other],
        [other, one],
      ]
    : []
}
